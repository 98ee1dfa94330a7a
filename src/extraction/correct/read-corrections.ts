import { documentTables } from '../../contract/document-tables';
import { factTables } from '../../contract/fact-tables';
import type { Column, Table } from '../../contract/column';
import { readRecords, type KnowledgeFiles } from '../knowledge/records';

/** Tables whose rows may be corrected: what is stated, and not the texts that prove it. */
const { documents, document_municipalities } = documentTables;
const correctable: Readonly<Record<string, Table>> = {
  documents,
  document_municipalities,
  ...factTables,
};

export type CellValue = string | number | boolean | null;

/** A change of one cell, or the withdrawal of a row, with where it comes from. */
export interface Correction {
  /** Null for a table whose rows belong to no document. */
  readonly document: string | null;
  readonly table: string;
  /** Columns that find the row. */
  readonly where: readonly (readonly [column: string, value: CellValue])[];
  /** Null withdraws the row. */
  readonly column: string | null;
  readonly value: CellValue;
  readonly key: string;
  readonly reason: string;
  readonly source: string;
  readonly date: string;
}

/** A line of the corrections that cannot be understood; says where and why. */
export class CorrectionError extends Error {
  override readonly name = 'CorrectionError';
}

/**
 * Reads `corrections.csv`. The key is `column=value; column=value`; an empty column withdraws the row.
 * @throws CorrectionError, since a correction that is misread would change facts
 */
export function readCorrections(files: KnowledgeFiles): Correction[] {
  const columns = [
    'document',
    'table',
    'key',
    'column',
    'value',
    'reason',
    'source',
    'date',
  ] as const;
  return readRecords(files, 'corrections.csv', columns).map((record, index) => {
    const fail = (problem: string): never => {
      throw new CorrectionError(`data/corrections.csv, line ${index + 2}: ${problem}`);
    };
    const table = correctable[record.table];
    if (!table) return fail(`there is no table "${record.table}" to correct.`);
    const hasDocument = 'document_id' in table.columns;
    if (hasDocument !== (record.document !== ''))
      return fail(`the table ${record.table} ${hasDocument ? 'needs a' : 'has no'} document.`);
    for (const name of ['reason', 'source'] as const)
      if (record[name] === '') return fail(`the ${name} is missing.`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(record.date)) return fail('the date is not like 2026-01-31.');
    const cell = (column: string, value: string): CellValue => {
      const parsed = parseCell(table.columns[column], value);
      return parsed === undefined ? fail(`"${value}" cannot stand in ${column}.`) : parsed;
    };
    return {
      document: record.document || null,
      table: record.table,
      where: record.key.split(';').map((part) => {
        const [column = '', ...value] = part.split('=');
        return [column.trim(), cell(column.trim(), value.join('=').trim())] as const;
      }),
      column: record.column || null,
      value: record.column ? cell(record.column, record.value) : null,
      key: record.key,
      reason: record.reason,
      source: record.source,
      date: record.date,
    };
  });
}

/** The value a cell of the column holds; undefined when it cannot hold it. */
function parseCell(column: Column | undefined, value: string): CellValue | undefined {
  if (!column) return undefined;
  if (value === '') return column.required ? undefined : null;
  if (column.values && !column.values.includes(value)) return undefined;
  switch (column.type) {
    case 'boolean':
      return value === 'true' ? true : value === 'false' ? false : undefined;
    case 'integer':
      return /^-?\d+$/.test(value) ? Number(value) : undefined;
    case 'number':
      return Number.isFinite(Number(value)) ? Number(value) : undefined;
    default:
      return value;
  }
}
