import type { CoverageStatus, Facet, Section } from '../../contract/vocabulary';
import type { Row } from '../../contract/rows';
import type { Connection } from '../../database/connection';
import { query } from '../../database/query';

/** Columns of the matrix: the form's sections by facet, or its questions. */
export type MatrixMode = 'sections' | 'questions';

/** A row of the view `overview_cells`. */
export interface OverviewCell {
  readonly document_id: string;
  readonly column_id: string;
  readonly section: Section | null;
  readonly facet: Facet | null;
  readonly status: CoverageStatus;
  readonly refers_elsewhere: boolean;
  readonly planned: boolean;
  readonly word_count: number;
  readonly evidence_id: string | null;
}

/** One row per column: how many of the documents describe it. */
export interface ColumnShare {
  readonly column_id: string;
  readonly described: number;
  /** Percentage number. */
  readonly share: number;
}

/** One row per document and facet, and one for all facets together: how many columns are described. */
export interface DocumentTotal {
  readonly document_id: string;
  /** Null for the form's questions that have no facet. */
  readonly facet: Facet | 'all' | null;
  readonly described: number;
  readonly cells: number;
}

/** One row per facet: how many documents describe every column of it. */
export interface FacetTotal {
  readonly facet: Facet | null;
  readonly documents: number;
  readonly complete: number;
}

export type Question = Row<'questions'>;

export interface OverviewAnswer {
  readonly mode: MatrixMode;
  /** The documents that were asked about, as `askedKey` writes them. */
  readonly asked: string;
  readonly cells: readonly OverviewCell[];
  readonly shares: readonly ColumnShare[];
  readonly documents: readonly DocumentTotal[];
  readonly facets: readonly FacetTotal[];
  /** The form's questions; empty in the mode `sections`. */
  readonly questions: readonly Question[];
}

const cellsSql = `
SELECT document_id, column_id, section, facet, status, refers_elsewhere, planned, word_count, evidence_id
FROM overview_cells WHERE mode = ? AND list_contains(string_split(?, ' '), document_id)
ORDER BY document_id, column_id`;

const sharesSql = `
SELECT column_id, count_if(status = 'described')::INTEGER AS described,
  100.0 * count_if(status = 'described') / count(*) AS share
FROM overview_cells WHERE mode = ? AND list_contains(string_split(?, ' '), document_id)
GROUP BY column_id ORDER BY column_id`;

const documentsSql = `
SELECT document_id, CASE WHEN grouping(facet) = 1 THEN 'all' ELSE facet END AS facet,
  sum(described)::INTEGER AS described, sum(cells)::INTEGER AS cells
FROM overview_completeness WHERE mode = ? AND list_contains(string_split(?, ' '), document_id)
GROUP BY GROUPING SETS ((document_id), (document_id, facet)) ORDER BY document_id, facet`;

const facetsSql = `
SELECT facet, count(*)::INTEGER AS documents, count_if(complete)::INTEGER AS complete
FROM overview_completeness WHERE mode = ? AND list_contains(string_split(?, ' '), document_id)
GROUP BY facet ORDER BY facet`;

const questionsSql = 'SELECT * FROM questions ORDER BY ordinal';

/** The documents of a question as one value that can be bound and compared. */
export function askedKey(documentIds: readonly string[]): string {
  return documentIds.join(' ');
}

export async function readOverview(
  connection: Connection,
  mode: MatrixMode,
  documentIds: readonly string[],
): Promise<OverviewAnswer> {
  const asked = askedKey(documentIds);
  const values = [mode, asked];
  const [cells, shares, documents, facets, questions] = await Promise.all([
    query<OverviewCell>(connection, cellsSql, values),
    query<ColumnShare>(connection, sharesSql, values),
    query<DocumentTotal>(connection, documentsSql, values),
    query<FacetTotal>(connection, facetsSql, values),
    mode === 'questions' ? query<Question>(connection, questionsSql) : [],
  ]);
  return { mode, asked, cells, shares, documents, facets, questions };
}
