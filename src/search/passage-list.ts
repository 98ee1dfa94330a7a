import { passageKinds, sections, type PassageKind, type Section } from '../contract/vocabulary';
import type { SearchDocument } from './search-file';

/** A passage as it is found: its document by number, and its place in the document's text. */
export interface IndexedPassage {
  readonly document: number;
  /** From 1, as in `passages.ordinal`. */
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly page: number | null;
  readonly kind: PassageKind;
  readonly section: Section | null;
}

/** The passages of all documents, by the numbers that the words name. */
export function readPassages(documents: readonly SearchDocument[]): IndexedPassage[] {
  return documents.flatMap((document, number) => readDocument(document, number));
}

const numbersEach = 5;

function readDocument({ passages }: SearchDocument, document: number): IndexedPassage[] {
  let last = 0;
  return Array.from({ length: passages.length / numbersEach }, (_, index) => {
    const [gap = 0, length = 0, page = 0, kind = 0, place = 0] = passages.slice(
      index * numbersEach,
      (index + 1) * numbersEach,
    );
    const start = last + gap;
    last = start + length;
    return {
      document,
      ordinal: index + 1,
      start,
      end: last,
      page: page || null,
      kind: passageKinds[kind] ?? 'paragraph',
      section: sections[place - 1] ?? null,
    };
  });
}
