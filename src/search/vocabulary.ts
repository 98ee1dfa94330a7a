import type { DocumentLanguage } from '../contract/vocabulary';
import { withoutDots } from './find-words';
import type { WordsFile } from './search-file';
import { WordList } from './word-list';

/** The words of the documents of one language, and the passages that have them. */
export class Vocabulary {
  readonly list: WordList;
  readonly #language: DocumentLanguage;
  readonly #passages: WordsFile['passages'];
  #dotless: WordList | undefined;

  constructor({ list, passages }: WordsFile, language: DocumentLanguage) {
    this.list = new WordList(list === '' ? [] : list.split(' '), language);
    this.#language = language;
    this.#passages = passages;
  }

  /** The same words by the same numbers, without their dots. */
  get dotless(): WordList {
    this.#dotless ??= new WordList(this.list.words.map(withoutDots), this.#language);
    return this.#dotless;
  }

  /** In how many passages the word stands. */
  frequency(word: number): number {
    return this.#passages[word]?.length ?? 0;
  }

  eachPassage(word: number, visit: (passage: number) => void): void {
    let passage = 0;
    for (const step of this.#passages[word] ?? []) {
      passage += step;
      visit(passage);
    }
  }
}
