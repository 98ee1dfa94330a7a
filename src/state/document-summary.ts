import type { Row } from '../contract/rows';

type DocumentCell<K extends keyof Row<'documents'>> = Row<'documents'>[K];

/** A municipality that gives or is covered by a programme. */
export interface Place {
  readonly code: string;
  readonly name_fi: string;
  readonly name_sv: string;
  readonly region_code: string;
  readonly region_fi: string;
  readonly region_sv: string;
  readonly county_code: string;
  readonly county_fi: string;
  readonly county_sv: string;
  readonly area_fi: string;
  readonly area_sv: string;
  readonly language_status: Row<'municipalities'>['language_status'];
}

/** One row of the view `document_list`. */
export interface DocumentSummary {
  readonly document_id: string;
  readonly file_name: string;
  readonly title: string | null;
  readonly layout: DocumentCell<'layout'>;
  readonly language: DocumentCell<'language'>;
  readonly issuer_code: string | null;
  readonly period_start: string | null;
  readonly period_end: string | null;
  readonly year: string | null;
  readonly restated_from: string | null;
  readonly status: DocumentCell<'status'>;
  readonly message: string | null;
  /** The issuer first, then those covered. */
  readonly places: readonly Place[];
}
