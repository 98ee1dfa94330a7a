/** Field names of the form as they stand inside a line: those of its first page and the coded ones (`3A kuvaus 2:`). */
const NAME =
  /(?<![\p{L}\d])(?:Kunta tai kunnat|Kunnassa\/kunnissa|Kotoutumisohjelma(?:a|n)?\s+(?:kuvaavan\s+asiakirjan|ja\/tai|on\s+laadittu|laadinnan)|[1-7][ABC](?=[:\s]))[^:.]{0,150}:/gu;

/** Unwraps lines and parts them before each field name; blank lines stay paragraph ends. */
export function splitInline(lines: readonly string[]): string[] {
  const text = lines
    .join('\n')
    .replace(/(?<=\p{Ll})-\n(?=\p{Ll})/gu, '')
    .replace(/(?<!\n)\n(?!\n)/g, ' ');
  const starts = Array.from(text.matchAll(NAME), (match) => match.index);
  return starts.map((at, index) => text.slice(at, starts[index + 1]).trim());
}
