import { certaintyName } from '../../messages/certainty';
import { m } from '../../messages/compiled/messages.js';
import type { ShownTable } from '../../shown-table';
import { cellWords } from '../cell-words';
import type { ColumnGroup } from '../cell-columns';
import type { MatrixMode } from './query';
import type { MatrixRow } from './shape';

const text = (key: string, title: string) => ({ key, title, type: 'text' }) as const;

/** The matrix as rows: one for each programme and column, in the order shown. */
export function matrixTable(
  rows: readonly MatrixRow[],
  groups: readonly ColumnGroup[],
  mode: MatrixMode,
): ShownTable {
  const columns = groups.flatMap((group) => group.columns);
  return {
    columns: [
      text('programme', m.csv_document()),
      { key: 'municipality_code', title: m.csv_code(), type: 'code' },
      text('column', m.csv_column()),
      text('state', m.csv_state()),
      { key: 'word_count', title: m.csv_words(), type: 'integer' },
      text('certainty', m.filter_certainty()),
      text('file', m.csv_file()),
    ],
    rows: rows.flatMap((row) =>
      columns.map((column, i) => {
        const cell = row.cells[i];
        const { document_id: documentId, issuer_code, file_name } = row.document;
        const certainty = cell ? certaintyName[cell.certainty]() : null;
        const state = [cellWords(cell, mode), cell?.word_count ?? 0, certainty, file_name];
        return {
          cells: [row.name, issuer_code, column.name, ...state],
          evidenceId: cell?.evidence_id ?? null,
          documentId,
        };
      }),
    ),
  };
}
