import type { Span } from '../document';

/** A word of the text: letters and digits with inner hyphens and case colons (`K-P:n`), or a suspended part (`luku-`). */
export interface Word extends Span {
  readonly lower: string;
  /** Begins with a capital letter or a digit. */
  readonly capital: boolean;
}

const wordPattern = /[\p{L}\p{M}\d]+(?:[-–'’:][\p{L}\p{M}\d]+)*-?/gu;

/** All words of a text in order; spans are offset by `offset`. */
export function findWords(text: string, offset = 0): Word[] {
  return Array.from(text.matchAll(wordPattern), (match) => {
    const raw = match[0];
    const first = raw.charAt(0);
    return {
      start: offset + match.index,
      end: offset + match.index + raw.length,
      lower: raw.toLowerCase().replace(/–/g, '-'),
      capital: first !== first.toLowerCase() || /\d/.test(first),
    };
  });
}

/** Number of words as a reader counts them. */
export function countWords(text: string): number {
  return text.match(wordPattern)?.length ?? 0;
}
