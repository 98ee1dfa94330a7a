import type { Target } from '../../state/selection.svelte';
import { formatSought } from '../../state/sought';
import type { MatrixColumn } from './columns';
import type { OverviewCell } from './query';
import type { MatrixRow } from './shape';

/** Whether the passage panel shows this very cell. */
export function isSelected(
  target: Target | undefined,
  row: MatrixRow,
  column: MatrixColumn,
  cell: OverviewCell | undefined,
): boolean {
  if (!target) return false;
  if ('evidenceId' in target) return cell?.evidence_id === target.evidenceId;
  return (
    target.documentId === row.document.document_id &&
    formatSought(target.sought) === formatSought(column.sought)
  );
}
