import type { DocumentLanguage } from '../contract/vocabulary';
import { wordKeys } from './word-keys';

/** Words of one language, found by the forms of a word. Keys are made when an initial is first asked for. */
export class WordList {
  readonly words: readonly string[];
  readonly #language: DocumentLanguage;
  readonly #numbers = new Map<string, number[]>();
  readonly #byInitial = new Map<string, number[]>();
  readonly #byKey = new Map<string, Map<string, number[]>>();
  readonly #keys = new Map<string, readonly string[]>();

  /** @param words a word may stand more than once, as different words do without their dots */
  constructor(words: readonly string[], language: DocumentLanguage) {
    this.words = words;
    this.#language = language;
    words.forEach((word, number) => {
      push(this.#numbers, word, number);
      push(this.#byInitial, word.charAt(0), number);
    });
  }

  /** Numbers of the words that are this very form. */
  same(word: string): readonly number[] {
    return this.#numbers.get(word) ?? [];
  }

  /** Numbers of the words with this initial. */
  withInitial(initial: string): readonly number[] {
    return this.#byInitial.get(initial) ?? [];
  }

  keys(word: string): readonly string[] {
    const known = this.#keys.get(word);
    if (known) return known;
    const keys = wordKeys(word, this.#language);
    this.#keys.set(word, keys);
    return keys;
  }

  /** Numbers of the words that are a form of the same word, itself among them. */
  forms(word: string): Set<number> {
    const initial = word.charAt(0);
    const byKey = this.#byKey.get(initial) ?? this.#readKeys(initial);
    const numbers = this.keys(word).flatMap((key) => byKey.get(key) ?? []);
    return new Set([...this.same(word), ...numbers]);
  }

  #readKeys(initial: string): Map<string, number[]> {
    const byKey = new Map<string, number[]>();
    for (const number of this.withInitial(initial)) {
      for (const key of this.keys(this.words[number] ?? '')) push(byKey, key, number);
    }
    this.#byKey.set(initial, byKey);
    return byKey;
  }
}

function push(map: Map<string, number[]>, key: string, number: number): void {
  const list = map.get(key);
  if (list) list.push(number);
  else map.set(key, [number]);
}
