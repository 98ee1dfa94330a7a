import type { DocumentLanguage, PassageKind, Section } from '../contract/vocabulary';
import type { ExcerptPiece } from './make-excerpt';

/** Kinds of passages that are a document's own words; the form's prompts and recurring texts are searched when asked for. */
export const ownKinds: readonly PassageKind[] = ['heading', 'paragraph', 'list_item', 'table_row'];

/** What narrows a search beside its words; an empty list does not. */
export interface Facets {
  readonly section: readonly Section[];
  readonly municipality: readonly string[];
  /** Empty: the kinds that are the document's own words. */
  readonly kind: readonly PassageKind[];
  readonly language: readonly DocumentLanguage[];
}
export type FacetName = keyof Facets;

export interface SearchQuestion {
  readonly query: string;
  /** Documents searched. */
  readonly documentIds: readonly string[];
  readonly facets: Facets;
  /** How many passages are told in full. */
  readonly limit: number;
}

export interface SearchHit {
  /** As `passages.passage_id`. */
  readonly passageId: string;
  readonly documentId: string;
  readonly page: number | null;
  readonly kind: PassageKind;
  readonly section: Section | null;
  /** The heading the passage stands under; null for a heading and before the first one. */
  readonly heading: string | null;
  readonly language: DocumentLanguage;
  /** The words around the hits. */
  readonly excerpt: readonly ExcerptPiece[];
}

/** What became of a term of the query. */
export interface TermReport {
  readonly typed: string;
  /** Words read instead of a mistyped one. */
  readonly instead: readonly string[];
  /** Passages that have it within the documents searched, whatever the facets. */
  readonly count: number;
}

/** How many passages have each value, with every other facet as chosen. */
export type FacetCounts = Readonly<Record<FacetName, Readonly<Record<string, number>>>>;

export interface SearchAnswer {
  readonly terms: readonly TermReport[];
  readonly hits: readonly SearchHit[];
  readonly count: number;
  readonly documentCount: number;
  /** False where no passage has every term and these have some. */
  readonly haveAll: boolean;
  readonly facets: FacetCounts;
  /** How many passages there would be without one of the facets; for `kind` with the form's own texts. */
  readonly without: Readonly<Record<FacetName, number>>;
  /** Passages of the documents that are not searched, where those searched have none. */
  readonly outside: number;
}
