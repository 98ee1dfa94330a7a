import type { RuledTable } from '../contract/extraction-rules';
import type { Row } from '../contract/rows';
import type {
  Certainty,
  ClientGroup,
  CoverageStatus,
  PassageKind,
  Section,
} from '../contract/vocabulary';

/** A stretch of the document's text; its words are `text.slice(start, end)`. */
export interface PassagePlace {
  readonly passage_id: string;
  readonly ordinal: number;
  readonly page: number | null;
  readonly kind: PassageKind;
  readonly section: Section | null;
  readonly start: number;
  readonly end: number;
}

/** The words that prove facts: `text.slice(start, end)`. */
export interface EvidencePlace {
  readonly evidence_id: string;
  readonly page: number | null;
  readonly section: Section | null;
  readonly start: number;
  readonly end: number;
}

export type FactKind = RuledTable | 'quality_flags';

/** A row of the view `passage_facts` without its empty cells: names and details where the dataset has them. */
export interface ProvedFact {
  readonly evidence_id: string;
  /** Table of the fact. */
  readonly kind: FactKind;
  readonly code: string;
  readonly name_fi?: string;
  readonly name_sv?: string;
  readonly name_en?: string;
  /** Service ids with a space between, also `website`. */
  readonly services?: string;
  readonly client_group?: ClientGroup;
  /** Status, role, unit of a party, category, sector or paragraph, after the table. */
  readonly detail?: string;
  /** Bounds of a measure, in `unit`; both are the value of a figure. */
  readonly minimum?: number;
  readonly maximum?: number;
  readonly unit?: string;
  /** ISO 8601, of a figure or a decision. */
  readonly date?: string;
  /** A rule of the table; none for what a check of the document found. */
  readonly rule?: string;
  readonly certainty?: Certainty;
}

/** One column of the overview for this document. */
export interface DocumentCell {
  readonly column_id: string;
  readonly status: CoverageStatus;
}

/** Everything of one document in one file beside the page, so that its words open without the database. */
export interface DocumentFile {
  readonly document: Row<'documents'>;
  readonly text: string;
  /** In reading order. */
  readonly passages: readonly PassagePlace[];
  /** In reading order. */
  readonly evidence: readonly EvidencePlace[];
  readonly facts: readonly ProvedFact[];
  readonly flags: readonly Row<'quality_flags'>[];
  readonly cells: readonly DocumentCell[];
}
