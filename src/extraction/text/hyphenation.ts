/** How two parts of a text meet: how many characters the first loses at its end, and what stands between them. */
export interface Seam {
  readonly drop: 0 | 1;
  readonly between: '' | ' ';
}

/** Words after which a hyphen is a suspended one: `luku- ja kirjoitustaito`. */
const SUSPENDING = /^(?:ja|tai|sekä|eli|että|vai|och|eller|samt|respektive)(?![\p{L}-])/u;
const LAST_WORD = /[\p{L}\d.]+-$/u;
const FIRST_WORD = /^[\p{L}\d]+/u;
const VOWEL = /[aeiouyåäö]/i;

/**
 * Where a line ends and the next one begins: a word divided at the line's end loses its hyphen; a hyphen that belongs to
 * the word, to a name or to a suspended compound stays.
 * @param hyphenated lower-case words that the document writes with a hyphen inside a line
 */
export function findSeam(first: string, second: string, hyphenated: ReadonlySet<string>): Seam {
  const last = LAST_WORD.exec(first.slice(-60))?.[0];
  const next = FIRST_WORD.exec(second.slice(0, 60))?.[0];
  if (isBrokenAddress(first, second)) return { drop: 0, between: '' };
  if (last === undefined || next === undefined) return { drop: 0, between: ' ' };
  if (SUSPENDING.test(second)) return { drop: 0, between: ' ' };
  return keepsHyphen(last, next, hyphenated) ? { drop: 0, between: '' } : { drop: 1, between: '' };
}

/** Puts the lines of a cell or a heading together into one. */
export function joinLines(text: string, hyphenated: ReadonlySet<string>): string {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.reduce((joined, line) => {
    if (joined === '') return line;
    const { drop, between } = findSeam(joined, line, hyphenated);
    return (drop === 1 ? joined.slice(0, -1) : joined) + between + line;
  }, '');
}

/** Every word of a text that has a hyphen inside, in lower case. */
export function findHyphenated(text: string): string[] {
  return (text.match(/(?<![\p{L}\d-])[\p{L}\d]{1,60}(?:-[\p{L}\d]{1,60}){1,4}/gu) ?? []).map(
    (word) => word.toLowerCase(),
  );
}

function keepsHyphen(last: string, next: string, hyphenated: ReadonlySet<string>): boolean {
  const stem = last.slice(0, -1);
  if (!/^\p{Ll}/u.test(next) || /\d/.test(stem)) return true;
  if (stem.length === 1 || /^[\p{Lu}\d.]+$/u.test(stem)) return true;
  const end = stem.slice(-1).toLowerCase();
  // A compound whose parts meet in the same vowel is always written with a hyphen.
  if (end === next.charAt(0) && VOWEL.test(end)) return true;
  return hyphenated.has(`${stem}-${next}`.toLowerCase());
}

function isBrokenAddress(first: string, second: string): boolean {
  return (
    /https?:\/\/\S*[/\-_=&?]$/.test(first.slice(-300)) &&
    /^[\p{Ll}\d]\S*[/.\-\d)]/u.test(second.slice(0, 300))
  );
}
