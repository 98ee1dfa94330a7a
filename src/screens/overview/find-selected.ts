import type { Target } from '../../state/selection.svelte';
import { formatSought } from '../../state/sought';
import type { MatrixColumn } from './columns';
import type { GridPlace } from './grid-move';
import type { MatrixRow } from './shape';

/** The cell that the passage panel shows; undefined when the matrix does not have it. */
export function findSelected(
  target: Target | undefined,
  rows: readonly MatrixRow[],
  columns: readonly MatrixColumn[],
): GridPlace | undefined {
  if (!target) return undefined;
  if ('evidenceId' in target) return findEvidence(target.evidenceId, rows);
  if ('passageId' in target) return undefined;
  const sought = formatSought(target.sought);
  const row = rows.findIndex((one) => one.document.document_id === target.documentId);
  const column = columns.findIndex((one) => formatSought(one.sought) === sought);
  return row < 0 || column < 0 ? undefined : { row, column };
}

function findEvidence(evidenceId: string, rows: readonly MatrixRow[]): GridPlace | undefined {
  for (const [row, { cells }] of rows.entries()) {
    const column = cells.findIndex((cell) => cell?.evidence_id === evidenceId);
    if (column >= 0) return { row, column };
  }
  return undefined;
}
