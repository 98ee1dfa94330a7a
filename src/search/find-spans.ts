import type { FoundTerm } from './find-term';
import { findPhraseSpans } from './find-phrase-spans';
import { findWords } from './find-words';
import type { IndexedPassage } from './passage-list';
import type { PassageIndex } from './passage-index';
import type { Span } from './span';

/** The words of a passage that answer the terms, as places in the passage's own text, in order and apart. */
export function findSpans(
  passage: IndexedPassage,
  terms: readonly FoundTerm[],
  index: PassageIndex,
): Span[] {
  const text = index.text(passage);
  const isHit = hitTest(passage, terms, index);
  const words = findWords(text).filter(({ word }) => isHit(word));
  const phrases = terms
    .filter(({ term }) => term.isPhrase)
    .flatMap(({ term }) => findPhraseSpans(text, term.words));
  return merge([...words, ...phrases]);
}

function hitTest(
  passage: IndexedPassage,
  terms: readonly FoundTerm[],
  index: PassageIndex,
): (word: string) => boolean {
  const { language } = index.document(passage);
  const vocabulary = new Map(index.vocabularies).get(language);
  const hits = terms.flatMap(({ words }) => words.get(language) ?? []);
  return (word) =>
    vocabulary?.list.same(word).some((number) => hits.some((words) => words.has(number))) ?? false;
}

/** In order; what overlaps becomes one. */
function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start < last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else merged.push({ start, end });
  }
  return merged;
}
