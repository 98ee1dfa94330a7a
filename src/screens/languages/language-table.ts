import { m } from '../../messages/compiled/messages.js';
import type { ShownTable } from '../../shown-table';
import type { LanguageColumn, LanguageRow } from './shape';
import { cellWords } from './words';

const text = (key: string, title: string) => ({ key, title, type: 'text' }) as const;

/** The matrix as rows: one for each programme and language, in the order shown. */
export function languageTable(
  rows: readonly LanguageRow[],
  columns: readonly LanguageColumn[],
): ShownTable {
  return {
    columns: [
      text('programme', m.csv_document()),
      { key: 'municipality_code', title: m.csv_code(), type: 'code' },
      text('language', m.languages_language()),
      text('language_code', m.csv_language_code()),
      text('role', m.languages_role()),
    ],
    rows: rows.flatMap((row) =>
      columns.map((column, i) => {
        const cell = row.cells[i];
        const { document_id: documentId, issuer_code } = row.document;
        return {
          cells: [row.name, issuer_code, column.name, column.code, cellWords(cell)],
          evidenceId: cell?.evidenceId ?? null,
          documentId,
        };
      }),
    ),
  };
}
