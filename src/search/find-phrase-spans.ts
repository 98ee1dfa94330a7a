import { findWholeWords } from './find-words';
import type { Span } from './span';

/** Where a phrase stands in a text, from its first word to the end of its last. */
export function findPhraseSpans(text: string, words: readonly string[]): Span[] {
  const found = findWholeWords(text);
  return found.flatMap(({ start }, first) => {
    const last = found[first + words.length - 1];
    const isHere = words.every((word, offset) => found[first + offset]?.word === word);
    return isHere && last ? [{ start, end: last.end }] : [];
  });
}
