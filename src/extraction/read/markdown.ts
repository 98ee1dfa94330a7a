const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
};

/** A line of text without Markdown's inline marks: bold, links, bare addresses in angle brackets, escapes. */
export function stripInline(line: string): string {
  return line
    .replace(/\*\*|__(?=\S)|(?<=\S)__/g, '')
    .replace(/(?<![\p{L}\d*])\*(?=\S)([^*\n]{1,200})(?<=\S)\*(?![\p{L}\d*])/gu, '$1')
    .replace(/!?\[([^[\]]{0,500})\]\(([^()\s]{0,2000})\)/g, '$1')
    .replace(/<((?:https?:\/\/|mailto:)[^<>\s]{1,2000})>/g, (_, address: string) =>
      address.replace(/^mailto:/, ''),
    )
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~&])/g, '$1');
}

/** Text of a table cell without the HTML that conversions leave in it. */
export function stripCell(cell: string): string {
  const plain = cell
    .replace(
      /<\/?(?:p|br|b|strong|i|em|u|sup|sub|span|div|ul|ol|li)(?:\s[^<>]{0,200})?\/?>/gi,
      (tag) => (/^<\/?(?:b|strong|i|em|u|sup|sub|span)\b(?!r)/i.test(tag) ? '' : ' '),
    )
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => NAMED[name] ?? ' ');
  return stripInline(plain).replace(/\s+/g, ' ').trim();
}
