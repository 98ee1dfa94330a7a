import type { Certainty, Facet, Section } from '../../contract/vocabulary';
import type { Row } from '../../contract/rows';
import type { Connection } from '../../database/connection';
import { query } from '../../database/query';
import type { Asked } from '../asked';
import type { StatedCell } from '../cell-words';
import type { ShownQuery } from '../shown-query';

/** Columns of the matrix: the form's sections by facet, or its questions. */
export type MatrixMode = 'sections' | 'questions';

/** A row of the view `overview_cells`, and whether the certainties asked for let it count. */
export interface OverviewCell extends StatedCell {
  readonly document_id: string;
  readonly column_id: string;
  readonly section: Section | null;
  readonly facet: Facet | null;
  readonly word_count: number;
  readonly evidence_id: string | null;
  readonly certainty: Certainty;
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

/** One row per region: the programmes of its municipalities, joint ones in each region they cover. */
export interface RegionShare {
  readonly region_code: string;
  readonly name_fi: string;
  readonly name_sv: string;
  readonly tile_column: number;
  readonly tile_row: number;
  readonly documents: number;
  /** Percentage of their cells that are described; null without programmes. */
  readonly share: number | null;
}

export type Question = Row<'questions'>;

export interface OverviewAnswer {
  readonly mode: MatrixMode;
  readonly cells: readonly OverviewCell[];
  readonly shares: readonly ColumnShare[];
  readonly documents: readonly DocumentTotal[];
  readonly facets: readonly FacetTotal[];
  readonly regions: readonly RegionShare[];
  /** The form's questions; empty in the mode `sections`. */
  readonly questions: readonly Question[];
}

const cellsSql = `
SELECT document_id, column_id, section, facet, status, refers_elsewhere, planned, word_count, evidence_id,
  certainty, list_contains(string_split(?, ' '), certainty) AS is_counted
FROM overview_cells WHERE mode = ? AND list_contains(string_split(?, ' '), document_id)
ORDER BY document_id, column_id`;

const sharesSql = `
SELECT column_id, sum(is_described)::INTEGER AS described, 100.0 * avg(is_described) AS share
FROM (
  SELECT *, (status = 'described' AND list_contains(string_split(?, ' '), certainty))::INTEGER AS is_described
  FROM overview_cells
) WHERE mode = ? AND list_contains(string_split(?, ' '), document_id)
GROUP BY column_id ORDER BY column_id`;

const documentsSql = `
SELECT document_id, CASE WHEN grouping(facet) = 1 THEN 'all' ELSE facet END AS facet,
  sum(described)::INTEGER AS described, sum(cells)::INTEGER AS cells
FROM overview_completeness
WHERE choice = ? AND mode = ? AND list_contains(string_split(?, ' '), document_id)
GROUP BY GROUPING SETS ((document_id), (document_id, facet)) ORDER BY document_id, facet`;

const facetsSql = `
SELECT facet, count(*)::INTEGER AS documents, count_if(complete)::INTEGER AS complete
FROM overview_completeness
WHERE choice = ? AND mode = ? AND list_contains(string_split(?, ' '), document_id)
GROUP BY facet ORDER BY facet`;

const regionsSql = `
SELECT r.region_code, r.name_fi, r.name_sv, r.tile_column, r.tile_row,
  count(d.document_id)::INTEGER AS documents, 100.0 * sum(d.described) / sum(d.cells) AS share
FROM regions AS r
LEFT JOIN overview_region_documents AS d
  ON d.region_code = r.region_code AND d.choice = ? AND list_contains(string_split(?, ' '), d.document_id)
GROUP BY ALL ORDER BY r.region_code`;

const questionsSql = 'SELECT * FROM questions ORDER BY ordinal';

export async function readOverview(
  connection: Connection,
  mode: MatrixMode,
  asked: Asked,
): Promise<OverviewAnswer> {
  const [counted, ids] = [asked.certainties.join(' '), asked.documentIds.join(' ')];
  const values = [counted, mode, ids];
  const [cells, shares, documents, facets, regions, questions] = await Promise.all([
    query<OverviewCell>(connection, cellsSql, values),
    query<ColumnShare>(connection, sharesSql, values),
    query<DocumentTotal>(connection, documentsSql, values),
    query<FacetTotal>(connection, facetsSql, values),
    query<RegionShare>(connection, regionsSql, [counted, ids]),
    mode === 'questions' ? query<Question>(connection, questionsSql) : [],
  ]);
  return { mode, cells, shares, documents, facets, regions, questions };
}

/** What the figures of the screen are read with. */
export function overviewQueries(
  mode: MatrixMode,
  { certainties, documentIds }: Asked,
): Record<'matrix' | 'regions', readonly ShownQuery[]> {
  const [counted, ids] = [certainties.join(' '), documentIds.join(' ')];
  return {
    matrix: [
      { sql: cellsSql, values: [counted, mode, ids] },
      { sql: sharesSql, values: [counted, mode, ids] },
    ],
    regions: [{ sql: regionsSql, values: [counted, ids] }],
  };
}
