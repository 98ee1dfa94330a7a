import type { DocumentText, Source } from '../document';
import { assemble } from './assembly';
import { findBoilerplate } from './boilerplate';
import { maskContacts } from './contacts';
import { findPieces } from './paragraphs';
import type { NotNames } from './person-words';
import { findUnits } from './units';

export interface NormaliseOptions {
  /** Leaves names, addresses and numbers of contact persons readable. */
  readonly keepContacts: boolean;
  /** Stems of words that are no persons’ names; needed where contacts are masked. */
  readonly notNames?: NotNames;
}

/**
 * The one normalised text of a document with its blocks in order. Positions are UTF-16 code units; no block starts or ends
 * with a space, none overlap. Form fields come last.
 */
export function normaliseText(
  source: Source,
  { keepContacts, notNames = [] }: NormaliseOptions,
): DocumentText {
  const units = findUnits(source);
  const pieces = findPieces(units, findBoilerplate(units));
  const { text, blocks } = assemble(pieces, source.fields);
  const numbers = source.pages.flatMap((page) => (page.number === null ? [] : [page.number]));
  return {
    text: keepContacts ? text : maskContacts(text, blocks, notNames),
    blocks,
    pageCount: numbers.length === 0 ? null : Math.max(...numbers),
  };
}
