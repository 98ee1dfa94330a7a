import type { DocumentLanguage } from '../contract/vocabulary';

/** What the page loads to search: the texts, their passages, and for each word the passages that have it. */
export interface SearchFile {
  readonly documents: readonly SearchDocument[];
  readonly words: Readonly<Record<DocumentLanguage, WordsFile>>;
}

export interface SearchDocument {
  readonly id: string;
  /** The language its words are read in. */
  readonly language: DocumentLanguage;
  readonly municipalities: readonly string[];
  readonly text: string;
  /**
   * Five numbers a passage, in reading order: code units since the end of the one before, length, page (0: none), kind
   * and section as places in their vocabularies (section counted from 1, 0: none).
   */
  readonly passages: readonly number[];
}

export interface WordsFile {
  /** Sorted by code unit, separated by spaces. */
  readonly list: string;
  /** For each word the numbers of its passages, counted through all documents from 0, each as the step from the one before. */
  readonly passages: readonly (readonly number[])[];
}
