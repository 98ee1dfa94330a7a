import type { FormatLanguage } from '../format';
import { m } from '../messages/compiled/messages.js';
import type { ShownCell, ShownColumn, ShownRow, ShownTable } from '../shown-table';
import type { Proof, Proofs } from './export-context';

interface Added {
  readonly column: ShownColumn;
  readonly read: (row: ShownRow, proof: Proof | undefined) => ShownCell;
}

/**
 * The table with the words that prove its rows in columns of their own: `evidence_id`, `document_id`, `page`, `quote`.
 * A column that it has already is not added again; a table that tells of no document stays as it is.
 */
export function withProvenance(
  table: ShownTable,
  proofs: Proofs,
  language: FormatLanguage,
): ShownTable {
  const { columns, rows } = table;
  if (rows.every(({ evidenceId, documentId }) => !evidenceId && !documentId)) return table;
  const present = new Set(columns.map(({ key }) => key));
  const added = provenanceColumns(language).filter(({ column }) => !present.has(column.key));
  return {
    columns: [...columns, ...added.map(({ column }) => column)],
    rows: rows.map((row) => {
      const proof = row.evidenceId ? proofs.get(row.evidenceId) : undefined;
      return { ...row, cells: [...row.cells, ...added.map(({ read }) => read(row, proof))] };
    }),
  };
}

function provenanceColumns(locale: FormatLanguage): Added[] {
  const text = (key: string, title: string, description: string) =>
    ({ key, title, description, type: 'text' }) as const;
  return [
    {
      column: text(
        'evidence_id',
        m.export_evidence_id({}, { locale }),
        m.export_evidence_id_hint({}, { locale }),
      ),
      read: ({ evidenceId }) => evidenceId,
    },
    {
      column: text(
        'document_id',
        m.export_document({}, { locale }),
        m.export_document_hint({}, { locale }),
      ),
      read: ({ documentId }, proof) => documentId ?? proof?.documentId ?? null,
    },
    {
      column: {
        key: 'page',
        title: m.export_page({}, { locale }),
        type: 'integer',
        description: m.export_page_hint({}, { locale }),
      },
      read: (_, proof) => proof?.page ?? null,
    },
    {
      column: text('quote', m.export_quote({}, { locale }), m.export_quote_hint({}, { locale })),
      read: (_, proof) => proof?.quote ?? null,
    },
  ];
}
