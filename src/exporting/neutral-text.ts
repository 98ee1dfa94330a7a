/** How a file parts its cells: `excel` by semicolons, `open` by commas. */
export type CsvDialect = 'excel' | 'open';

const sign = '[=+\\-@＝＋－＠﹦﹢﹣﹫]';
const lineBreak = String.raw`\r\n|[\r\n\v\f\u0085\u2028\u2029]`;
const quotes = '["\'`´‘’‚“”„«»]';
/** What may stand before a formula that some spreadsheet would still evaluate: blanks, unseen marks, quotes. */
const unseen = String.raw`(?:(?!${lineBreak})[\p{Cc}\p{Cf}\p{Zs}]|${quotes})*`;
const unseenButTab = String.raw`(?:(?!\t|${lineBreak})[\p{Cc}\p{Cf}\p{Zs}]|${quotes})*`;

/** A text that begins with a control character or where a formula could begin. */
const start = new RegExp(`^(?:["']*\\p{Cc}|${unseen}${sign})`, 'u');
const laterLine = new RegExp(`(${lineBreak})(?=${unseen}${sign})`, 'gu');

/**
 * The place where a formula would appear if the file were parted at the separator of the other dialect. A hyphen with
 * nothing but words behind it (`koulutus,-neuvonta`) cannot do harm.
 */
function innerStart(separator: string): RegExp {
  const words = String.raw`[+\-＋－﹢﹣][\p{L}\p{M}\p{Zs}.:–-]*(?:[,;\t]|$)`;
  return new RegExp(`([${separator}\\t])(?=${unseenButTab}(?!${words})${sign})`, 'gu');
}

const inside: Record<CsvDialect, RegExp> = { excel: innerStart(','), open: innerStart(';') };

/**
 * A text that no spreadsheet takes for a formula: an apostrophe stands at each place where one could begin, and every
 * other text stays as it is.
 */
export function neutralText(text: string, dialect: CsvDialect): string {
  const rest = text.replace(inside[dialect], "$1'").replace(laterLine, "$1'");
  return start.test(text) ? `'${rest}` : rest;
}
