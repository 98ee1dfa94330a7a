import { documentLanguages, type DocumentLanguage } from '../contract/vocabulary';
import { readPassages, type IndexedPassage } from './passage-list';
import type { SearchDocument, SearchFile } from './search-file';
import { Vocabulary } from './vocabulary';

/** The search file opened: everything that a question is answered from. */
export class PassageIndex {
  readonly documents: readonly SearchDocument[];
  readonly passages: readonly IndexedPassage[];
  readonly #vocabularies: ReadonlyMap<DocumentLanguage, Vocabulary>;

  constructor(file: SearchFile) {
    this.documents = file.documents;
    this.passages = readPassages(file.documents);
    this.#vocabularies = new Map(
      documentLanguages.map((language) => [
        language,
        new Vocabulary(file.words[language], language),
      ]),
    );
  }

  get vocabularies(): Iterable<[DocumentLanguage, Vocabulary]> {
    return this.#vocabularies;
  }

  document({ document }: IndexedPassage): SearchDocument {
    const found = this.documents[document];
    if (!found) throw new Error(`The search file has no document number ${document}.`);
    return found;
  }

  text(passage: IndexedPassage): string {
    return this.document(passage).text.slice(passage.start, passage.end);
  }
}
