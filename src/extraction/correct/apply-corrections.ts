import type { Dataset, Row } from '../../contract/rows';
import type { CorrectionStatus } from '../../contract/vocabulary';
import type { CellValue, Correction } from './read-corrections';

type Cells = Record<string, CellValue>;

export interface Corrected {
  readonly rows: Partial<Dataset>;
  /** What became of each correction, with both values. */
  readonly log: Row<'corrections'>[];
}

/** Applies corrections, in their order, to copies of the rows they find; the rows handed in stay as they were. */
export function applyCorrections(
  rows: Partial<Dataset>,
  corrections: readonly Correction[],
): Corrected {
  const tables = new Map<string, Cells[]>();
  const rowsOf = (table: string): Cells[] =>
    tables.get(table) ?? (rows[table as keyof Dataset] as Cells[] | undefined) ?? [];
  const log = corrections.map((correction) => {
    const all = rowsOf(correction.table);
    const found = all.filter((row) => correction.where.every(([c, value]) => row[c] === value));
    const [row] = found;
    if (!row || found.length > 1) return logged(correction, row ? 'ambiguous' : 'unmatched', null);
    const { column, value } = correction;
    if (column === null) {
      tables.set(
        correction.table,
        all.filter((other) => other !== row),
      );
      return logged(correction, 'applied', JSON.stringify(row));
    }
    const extracted = row[column] ?? null;
    if (extracted === value) return logged(correction, 'needless', asText(extracted));
    tables.set(
      correction.table,
      all.map((other) => (other === row ? { ...row, [column]: value } : other)),
    );
    return logged(correction, 'applied', asText(extracted));
  });
  return { rows: { ...rows, ...Object.fromEntries(tables) } as Partial<Dataset>, log };
}

const asText = (value: CellValue): string | null => (value === null ? null : String(value));

function logged(
  correction: Correction,
  status: CorrectionStatus,
  extracted: string | null,
): Row<'corrections'> {
  return {
    document_id: correction.document,
    table_name: correction.table,
    key: correction.key,
    column_name: correction.column,
    extracted,
    corrected: asText(correction.value),
    reason: correction.reason,
    source: correction.source,
    date: correction.date,
    status,
  };
}
