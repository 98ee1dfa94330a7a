import { findCompounds } from './compounds';
import { withoutDots } from './find-words';
import { findNear, findSlips } from './near-words';
import type { Term } from './parse-query';
import type { Vocabulary } from './vocabulary';
import type { WordList } from './word-list';

/** How much a word weighs by how it answers the term. */
const weights = { exact: 1, form: 0.8, part: 0.45, start: 0.4, near: 0.25 } as const;
/** Shortest beginning that is completed, unless it is a word already. */
const shortestStart = 3;
/** Words shown as read instead of a mistyped one, the most frequent first. */
const mostNear = 3;

/** Numbers of words and what each weighs. */
export type Weighted = ReadonlyMap<number, number>;

export interface TermMatch {
  readonly words: Weighted;
  /** Words read instead, where the documents do not have the one typed. */
  readonly instead: readonly string[];
}

/** The words of one language that answer a term of one word; mistyped words are not guessed at. */
export function matchWord({ words: [word = ''], isOpen }: Term, vocabulary: Vocabulary): TermMatch {
  const words = matchIn(word, isOpen, vocabulary.list);
  if (words.size > 0 || withoutDots(word) !== word) return { words, instead: [] };
  return { words: matchIn(word, isOpen, vocabulary.dotless), instead: [] };
}

/** The words nearest to one that the documents do not have, in all their forms. */
export function matchNear({ words: [word = ''] }: Term, vocabulary: Vocabulary): TermMatch {
  const { list } = vocabulary;
  const near = findNear(word, list)
    .map(({ number }) => number)
    .sort((a, b) => vocabulary.frequency(b) - vocabulary.frequency(a));
  const words = new Map<number, number>();
  const instead: string[] = [];
  for (const number of near) {
    if (words.has(number)) continue;
    if (instead.length === mostNear) break;
    instead.push(list.words[number] ?? '');
    for (const form of list.forms(list.words[number] ?? '')) words.set(form, weights.near);
  }
  return { words, instead };
}

function matchIn(word: string, isOpen: boolean, list: WordList): Map<number, number> {
  const words = new Map<number, number>();
  const add = (numbers: Iterable<number>, weight: number) => {
    for (const number of numbers) if (!words.has(number)) words.set(number, weight);
  };
  add(list.same(word), weights.exact);
  add(list.forms(word), weights.form);
  const isWhole = words.size > 0;
  add(findCompounds(word, list), weights.part);
  if (isWhole) add(findSlips(word, list), weights.near);
  if (isOpen && !isWhole && word.length >= shortestStart)
    add(startingWith(word, list), weights.start);
  return words;
}

function startingWith(start: string, list: WordList): number[] {
  return list
    .withInitial(start.charAt(0))
    .filter((number) => list.words[number]?.startsWith(start) === true);
}
