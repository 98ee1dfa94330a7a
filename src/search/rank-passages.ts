import type { PassageKind } from '../contract/vocabulary';
import type { FoundTerm } from './find-term';
import type { PassageIndex } from './passage-index';
import type { IndexedPassage } from './passage-list';

/** A heading says what its chapter is about; what the form itself says is seldom what is looked for. */
const kindWeights: Readonly<Record<PassageKind, number>> = {
  heading: 1.2,
  paragraph: 1,
  list_item: 1,
  table_row: 1,
  prompt: 0.5,
  boilerplate: 0.3,
};
/** Length in code units at which a passage weighs neither more nor less for its length, and how much length matters (BM25). */
const usualLength = 250;
const lengthMatters = 0.4;
/** Shorter than this is a label or a cell rather than a statement; it says little by itself. */
const fragmentLength = 60;
const fragmentWeight = 0.85;

export interface Ranked {
  /** Numbers of passages, the best first; passages that rank alike stand in the order of the documents. */
  readonly passages: readonly number[];
  /** Whether these have every term; otherwise no passage does, and each of these has some. */
  readonly haveAll: boolean;
}

/**
 * Passages with every term; where there are none, those with some, and of these the ones with more terms first. Among
 * equals the rarer term, the nearer form and the shorter passage weigh more.
 */
export function rankPassages(
  terms: readonly FoundTerm[],
  index: PassageIndex,
  isWanted: (passage: IndexedPassage) => boolean,
): Ranked {
  const scores = new Map<number, { count: number; score: number }>();
  for (const { passages } of terms) {
    const rarity = Math.log(1 + index.passages.length / (passages.size + 0.5));
    for (const [number, weight] of passages) {
      const before = scores.get(number);
      scores.set(number, {
        count: (before?.count ?? 0) + 1,
        score: (before?.score ?? 0) + weight * rarity,
      });
    }
  }
  const wanted = [...scores].flatMap(([number, { count, score }]) => {
    const passage = index.passages[number];
    return passage && isWanted(passage) ? [{ number, count, score: score * factor(passage) }] : [];
  });
  const most = wanted.some(({ count }) => count === terms.length) ? terms.length : 1;
  const ranked = wanted
    .filter(({ count }) => count >= most)
    .sort((a, b) => b.count - a.count || b.score - a.score || a.number - b.number);
  return {
    passages: ranked.map(({ number }) => number),
    haveAll: ranked.length === 0 || most === terms.length,
  };
}

function factor({ kind, start, end }: IndexedPassage): number {
  const length = 1 - lengthMatters + (lengthMatters * (end - start)) / usualLength;
  const isFragment = kind !== 'heading' && end - start < fragmentLength;
  return (kindWeights[kind] * (isFragment ? fragmentWeight : 1)) / Math.max(length, 0.8);
}
