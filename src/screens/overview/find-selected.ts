import type { FrameCell } from '../../components/matrix/frame-row';
import type { Target } from '../../state/selection.svelte';
import { formatSought } from '../../state/sought';
import type { MatrixColumn } from '../cell-columns';
import type { MatrixRow } from './shape';

/** The cell that the passage panel shows; undefined when the matrix does not have it. */
export function findSelected(
  target: Target | undefined,
  rows: readonly MatrixRow[],
  columns: readonly MatrixColumn[],
): FrameCell | undefined {
  if (!target || 'passageId' in target) return undefined;
  if ('evidenceId' in target) return findEvidence(target.evidenceId, rows, columns);
  const sought = formatSought(target.sought);
  const row = rows.find((one) => one.document.document_id === target.documentId);
  const column = columns.find((one) => formatSought(one.sought) === sought);
  return row && column && { row: row.document.document_id, column: column.id };
}

function findEvidence(
  evidenceId: string,
  rows: readonly MatrixRow[],
  columns: readonly MatrixColumn[],
): FrameCell | undefined {
  for (const { document, cells } of rows) {
    const column = columns[cells.findIndex((cell) => cell?.evidence_id === evidenceId)];
    if (column) return { row: document.document_id, column: column.id };
  }
  return undefined;
}
