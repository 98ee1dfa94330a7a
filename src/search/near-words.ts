import { editDistance } from './edit-distance';
import { withoutDots } from './find-words';
import type { WordList } from './word-list';

/** Shortest word whose typing errors are forgiven; from `longWord` letters two are. */
const shortest = 4;
const longWord = 8;

/** Shortest word of which the documents' own misspellings are found: so long, one letter seldom makes another word. */
const longEnoughToSlip = 12;

export interface NearWord {
  readonly number: number;
  readonly distance: number;
}

/** The words nearest to a mistyped one: all at the least distance, by letters of the form or of a stem of it. */
export function findNear(word: string, list: WordList): NearWord[] {
  if (word.length < shortest || !/\p{L}/u.test(word)) return [];
  const typed = withoutDots(word);
  const limit = word.length < longWord ? 1 : 2;
  const near = list.words.map((other, number) => ({
    number,
    distance: Math.min(
      editDistance(typed, withoutDots(other), limit),
      other.charAt(0) === word.charAt(0) ? stemDistance(word, other, { list, limit }) : limit + 1,
    ),
  }));
  const least = Math.min(limit + 1, ...new Set(near.map(({ distance }) => distance)));
  return near.filter(({ distance }) => distance === least && distance <= limit);
}

/** Numbers of the words that are a form of a long word but for one letter: kotoutumishjelma. */
export function findSlips(word: string, list: WordList): number[] {
  if (word.length < longEnoughToSlip) return [];
  return list
    .withInitial(word.charAt(0))
    .filter((number) => stemDistance(word, list.words[number] ?? '', { list, limit: 1 }) <= 1);
}

function stemDistance(
  word: string,
  other: string,
  { list, limit }: { list: WordList; limit: number },
): number {
  let least = limit + 1;
  for (const stem of list.keys(other)) {
    if (stem.length < shortest) continue;
    for (const typed of list.keys(word)) {
      if (typed.length < shortest) continue;
      const most = Math.min(typed.length, stem.length) < 6 ? 1 : limit;
      const distance = editDistance(typed, stem, most);
      if (distance <= most) least = Math.min(least, distance);
    }
  }
  return least;
}
