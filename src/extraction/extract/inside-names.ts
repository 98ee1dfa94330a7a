import type { NameRun } from './name-runs';

/** Letters that two forms of a name have in common at least. */
const SHORTEST = 3;

/** Beginnings of the capitalised words that stand inside sentences, where a capital makes a name. */
export class InsideNames {
  readonly #beginnings = new Set<string>();

  constructor(text: string, runs: readonly NameRun[]) {
    for (const { opens, start, end } of runs)
      for (let length = SHORTEST; !opens && start + length <= end && length <= 40; length++)
        this.#beginnings.add(text.slice(start, start + length));
  }

  /** True when a word stands inside a sentence too, in this form or in one with another ending. */
  has(word: string): boolean {
    return this.#beginnings.has(word.slice(0, Math.max(SHORTEST, word.length - 3)));
  }
}
