import type { Row } from '../contract/rows';
import {
  documentLanguages,
  passageKinds,
  sections,
  type DocumentLanguage,
} from '../contract/vocabulary';
import { findWords } from './find-words';
import type { SearchDocument, SearchFile, WordsFile } from './search-file';

/** A document with all that is searched of it. */
export interface Searchable {
  readonly id: string;
  /** Null where too little could be read to tell; its words are read as Finnish. */
  readonly language: DocumentLanguage | null;
  readonly municipalities: readonly string[];
  readonly text: string;
  /** In reading order. */
  readonly passages: readonly Pick<
    Row<'passages'>,
    'ordinal' | 'page' | 'kind' | 'section' | 'start' | 'end'
  >[];
}

/** Reads every passage once, so that a search reads none. */
export function buildIndex(documents: readonly Searchable[]): SearchFile {
  const words = { fi: new Map<string, number[]>(), sv: new Map<string, number[]>() };
  let passage = 0;
  for (const { language, text, passages } of documents) {
    const ofLanguage = words[language ?? 'fi'];
    for (const { start, end } of passages) {
      for (const word of new Set(findWords(text.slice(start, end)).map(({ word }) => word))) {
        const list = ofLanguage.get(word);
        if (list) list.push(passage);
        else ofLanguage.set(word, [passage]);
      }
      passage++;
    }
  }
  return {
    documents: documents.map(toSearchDocument),
    words: { fi: toWordsFile(words.fi), sv: toWordsFile(words.sv) } satisfies Record<
      (typeof documentLanguages)[number],
      WordsFile
    >,
  };
}

function toSearchDocument(document: Searchable): SearchDocument {
  const { id, language, municipalities, text } = document;
  let last = 0;
  const passages = document.passages.flatMap((passage, index) => {
    if (passage.ordinal !== index + 1) throw new Error(`The passages of ${id} are not in order.`);
    const { start, end, page, kind, section } = passage;
    const gap = start - last;
    last = end;
    const place = section === null ? 0 : sections.indexOf(section) + 1;
    return [gap, end - start, page ?? 0, passageKinds.indexOf(kind), place];
  });
  return { id, language: language ?? 'fi', municipalities, text, passages };
}

function toWordsFile(words: ReadonlyMap<string, readonly number[]>): WordsFile {
  const list = [...words.keys()].sort();
  const passages = list.map((word) =>
    (words.get(word) ?? []).map((passage, index, all) => passage - (all[index - 1] ?? 0)),
  );
  return { list: list.join(' '), passages };
}
