import type { Certainty } from '../../contract/vocabulary';
import type { Connection } from '../../database/connection';
import { query } from '../../database/query';
import type { StatedCell } from '../cell-words';
import type { ShownQuery } from '../shown-query';

/** What the points of the list are: the sections of the Act by facet, or the questions of the form. */
export type ChecklistMode = 'sections' | 'questions';

/** Words of another programme that describe a point. */
export interface Example {
  readonly document_id: string;
  readonly evidence_id: string;
}

/** One row per point: what the draft says of it, and how many other programmes describe it. */
export interface ChecklistCell extends StatedCell {
  readonly column_id: string;
  readonly word_count: number;
  readonly evidence_id: string | null;
  readonly certainty: Certainty;
  /** Other programmes, and how many of them describe it. */
  readonly documents: number;
  readonly described: number;
  /** At most three of these, the most detailed first. */
  readonly examples: readonly Example[];
}

export interface ChecklistAsked {
  readonly documentId: string;
  readonly mode: ChecklistMode;
  /** The programmes it is held against. */
  readonly others: readonly string[];
  readonly certainties: readonly Certainty[];
}

const checklistSql = `
WITH others AS (
  SELECT column_id, count(*)::INTEGER AS documents, count_if(is_described)::INTEGER AS described,
    list(struct_pack(document_id, evidence_id) ORDER BY word_count DESC, document_id)
      FILTER (is_described AND evidence_id IS NOT NULL) AS examples
  FROM (
    SELECT *, status = 'described' AND list_contains(string_split(?, ' '), certainty) AS is_described
    FROM overview_cells WHERE mode = ? AND list_contains(string_split(?, ' '), document_id)
  ) GROUP BY column_id
)
SELECT c.column_id, c.status, c.refers_elsewhere, c.planned, c.word_count, c.evidence_id, c.certainty,
  list_contains(string_split(?, ' '), c.certainty) AS is_counted, coalesce(o.documents, 0) AS documents,
  coalesce(o.described, 0) AS described, coalesce(o.examples[1:3], []) AS examples
FROM overview_cells AS c
LEFT JOIN others AS o USING (column_id)
WHERE c.mode = ? AND c.document_id = ? ORDER BY c.column_id`;

/** What the list is read with. */
export function checklistQuery(asked: ChecklistAsked): ShownQuery {
  const { documentId, mode, others, certainties } = asked;
  const counted = certainties.join(' ');
  return {
    sql: checklistSql,
    values: [counted, mode, others.join(' '), counted, mode, documentId],
  };
}

export function readChecklist(
  connection: Connection,
  asked: ChecklistAsked,
): Promise<ChecklistCell[]> {
  const { sql, values } = checklistQuery(asked);
  return query<ChecklistCell>(connection, sql, values);
}
