import { oneOf, requiredText, text, type RowOf, type Table } from '../contract/column';
import type { Change } from './compare-datasets';

/** The changes between two datasets as a table. */
export const changeTable = {
  description:
    'One row per cell that changed; of a row that came or went one per cell that is not empty',
  columns: {
    document_id: text('document of the row; empty in a table without documents'),
    table_name: requiredText('table of the row, or texts'),
    change: oneOf(['added', 'removed', 'changed'], 'what happened to the row'),
    key: text('what tells the row apart, column=value; column=value'),
    column_name: requiredText('column of the cell; words stands for the quote of the evidence'),
    before: text('cell in the old dataset'),
    after: text('cell in the new dataset'),
  },
  primaryKey: ['document_id', 'table_name', 'change', 'key', 'column_name'],
} as const satisfies Table;

export function changeRows(changes: readonly Change[]): RowOf<typeof changeTable>[] {
  return changes.flatMap(({ document, table, kind, key, cells }) =>
    cells.map(({ column, before, after }) => ({
      document_id: document,
      table_name: table,
      change: kind,
      key: key || null,
      column_name: column,
      before: before || null,
      after: after || null,
    })),
  );
}
