/** How two parts of a text meet: how many characters the first loses at its end, and what stands between them. */
export interface Seam {
  readonly drop: 0 | 1;
  readonly between: '' | ' ';
}

/** How a document writes its words, all in lower case. */
export interface WrittenWords {
  /** Words with a hyphen inside a line. */
  readonly hyphenated: ReadonlySet<string>;
  /** Long words without a hyphen that do not end a line. */
  readonly whole: ReadonlySet<string>;
}

/** Words after which a hyphen is a suspended one: `luku- ja kirjoitustaito`. */
const SUSPENDING = /^(?:ja|tai|sekä|eli|että|vai|och|eller|samt|respektive)(?![\p{L}-])/u;
const LAST_WORD = /[\p{L}\d.]+-$/u;
const FIRST_WORD = /^[\p{L}\d]+/u;
const VOWEL = /[aeiouyåäö]/i;
const HYPHENATED = /(?<![\p{L}\d-])[\p{L}\d]{1,60}(?:-[\p{L}\d]{1,60}){1,4}/gu;
const WHOLE = /(?<![\p{L}\d-])\p{L}{3,60}(?=[^\p{L}\d\n-])/gu;

/**
 * Where a line ends and the next one begins: a word divided at the line's end loses its hyphen; a hyphen that belongs to
 * the word, to a name or to a suspended compound stays. A word that a narrow cell cut without a hyphen is known by being
 * written whole elsewhere in the document, which its first part is not.
 */
export function findSeam(first: string, second: string, written: WrittenWords): Seam {
  const last = LAST_WORD.exec(first.slice(-60))?.[0];
  const next = FIRST_WORD.exec(second.slice(0, 60))?.[0];
  if (isBrokenAddress(first, second)) return { drop: 0, between: '' };
  if (last === undefined || next === undefined)
    return { drop: 0, between: isCutWord(first, second, written) ? '' : ' ' };
  if (SUSPENDING.test(second)) return { drop: 0, between: ' ' };
  return keepsHyphen(last, next, written.hyphenated)
    ? { drop: 0, between: '' }
    : { drop: 1, between: '' };
}

/** Puts the lines of a cell or a heading together into one. */
export function joinLines(text: string, written: WrittenWords): string {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.reduce((joined, line) => {
    if (joined === '') return line;
    const { drop, between } = findSeam(joined, line, written);
    return (drop === 1 ? joined.slice(0, -1) : joined) + between + line;
  }, '');
}

/** The words of a document's lines that tell how it writes them. */
export function findWrittenWords(lines: readonly string[]): WrittenWords {
  const matches = (pattern: RegExp) =>
    new Set(lines.flatMap((line) => line.match(pattern) ?? []).map((word) => word.toLowerCase()));
  return { hyphenated: matches(HYPHENATED), whole: matches(WHOLE) };
}

function isCutWord(first: string, second: string, { whole }: WrittenWords): boolean {
  const [start] = /\p{L}+$/u.exec(first.slice(-60)) ?? [];
  const [end] = /^\p{Ll}+/u.exec(second.slice(0, 60)) ?? [];
  if (start === undefined || end === undefined) return false;
  return whole.has((start + end).toLowerCase()) && !whole.has(start.toLowerCase());
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
