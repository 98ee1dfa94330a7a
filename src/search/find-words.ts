/** A word as it is compared, and where it stands. */
export interface FoundWord {
  /** Lower case, composed, without soft hyphens; kunta of `Kunta`, ely of `ELY:n`. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const letters = '[\\p{L}\\p{N}\\p{M}\\u00AD]';
const run = new RegExp(`${letters}+(?:[-\\u2010\\u2011]${letters}+)*(?::\\p{Ll}+)?`, 'gu');
const hyphen = /[-\u2010\u2011]/;

/** The words of a text in their order. A hyphenated compound gives the whole and then its parts. */
export function findWords(text: string): FoundWord[] {
  const found: FoundWord[] = [];
  for (const { 0: match, index } of text.matchAll(run)) {
    const bare = match.replace(/:.*$/, '');
    found.push({ word: foldWord(bare), start: index, end: index + match.length });
    if (!hyphen.test(bare)) continue;
    let start = index;
    for (const part of bare.split(hyphen)) {
      found.push({ word: foldWord(part), start, end: start + part.length });
      start += part.length + 1;
    }
  }
  return found.filter(({ word }) => word !== '');
}

/** The words of a text in their order, hyphenated ones as wholes alone. */
export function findWholeWords(text: string): FoundWord[] {
  let end = -1;
  return findWords(text).filter((found) => {
    if (found.start < end) return false;
    end = found.end;
    return true;
  });
}

/** A word as it is compared: case, soft hyphens and ways to write a hyphen or an accent do not tell words apart. */
export function foldWord(word: string): string {
  return word
    .normalize('NFC')
    .replaceAll('\u00AD', '')
    .replace(/[\u2010\u2011]/g, '-')
    .toLowerCase();
}

/** Without the dots and rings that a hurried typist leaves out: jarjestaa. */
export function withoutDots(word: string): string {
  return word.replace(/[äå]/g, 'a').replaceAll('ö', 'o');
}
