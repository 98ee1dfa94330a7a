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

/** One row of the view `document_list`, and what tells it from its namesakes. */
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
  /** Tells the programme from others of the same municipality and years: its language, else its file; null when none is needed. */
  readonly mark: string | null;
}

/** Gives a mark to each document that shares its issuer and years with another. */
export function withMarks(rows: readonly Omit<DocumentSummary, 'mark'>[]): DocumentSummary[] {
  return rows.map((row) => ({ ...row, mark: markAmong(row, rows) }));
}

function markAmong(
  row: Omit<DocumentSummary, 'mark'>,
  rows: readonly Omit<DocumentSummary, 'mark'>[],
): string | null {
  const namesakes = rows.filter((one) => one.issuer_code && called(one) === called(row));
  if (namesakes.length < 2) return null;
  const speakers = namesakes.filter(({ language }) => language === row.language);
  return speakers.length === 1 ? row.language : row.file_name;
}

function called({ issuer_code, period_start, period_end, year }: Omit<DocumentSummary, 'mark'>) {
  const years = period_start || period_end ? [period_start, period_end] : [year];
  return [issuer_code, ...years.map((one) => one?.slice(0, 4))].join(' ');
}

/**
 * The programme of each document by the document's id. Versions of one programme in several languages are one: the first of them,
 * marked with all its languages.
 */
export function programmesOf(
  documents: readonly DocumentSummary[],
): ReadonlyMap<string, DocumentSummary> {
  const versions = new Map<string, DocumentSummary[]>();
  for (const document of documents) {
    const isVersion = document.mark !== null && document.mark === document.language;
    const key = isVersion ? called(document) : document.document_id;
    versions.set(key, [...(versions.get(key) ?? []), document]);
  }
  return new Map(
    [...versions.values()].flatMap((own) => {
      const [first] = own;
      if (!first) return [];
      const mark = own.length > 1 ? own.map(({ language }) => language).join(', ') : first.mark;
      return own.map(({ document_id }) => [document_id, { ...first, mark }] as const);
    }),
  );
}
