import type { Column } from '../../contract/column';
import { referencesOf } from '../../contract/references';
import { tables, type TableName } from '../../contract/tables';
import type { FormatLanguage } from '../../format';
import { schemaWords } from '../../messages/schema-words';
import { valueName } from '../../messages/value-names';
import type { ShownCell, ShownColumn, ShownTable, ShownType } from '../../shown-table';
import type { ReferenceNames } from '../../state/reference-names';
import { nameIn } from '../../messages/name-in';
import { columnsOf, type TableRow } from './rows-query';

/** Columns of text that hold a day, a month or a year of ISO 8601. */
const dateColumns = new Set([
  'period_start',
  'period_end',
  'dated',
  'decided_on',
  'ended_on',
  'date',
  'year',
]);
const codeColumn = /(^|_)(code|id|sha256|hash)$/;

/** The rows of a table as they stand in the dataset: its own column names and codes. */
export function rowsTable(
  table: TableName,
  rows: readonly TableRow[],
  language: FormatLanguage,
): ShownTable {
  const columns = columnsOf(table).map(([key, column]) => toColumn(key, column, language));
  return {
    columns,
    rows: rows.map((row) => ({
      cells: columns.map(({ key, type }) => toCell(row[key] ?? null, type)),
      evidenceId: textIn(row, 'evidence_id'),
      documentId: textIn(row, 'document_id'),
    })),
  };
}

function toColumn(key: string, column: Column, language: FormatLanguage): ShownColumn {
  const { unit } = column;
  return {
    key,
    title: key,
    type: typeOf(key, column),
    description: schemaWords(column.description, language),
    ...(typeof unit === 'string' && { unit }),
  };
}

function typeOf(key: string, { type }: Column): ShownType {
  if (dateColumns.has(key)) return 'date';
  if (type !== 'string') return type;
  return codeColumn.test(key) ? 'code' : 'text';
}

/** A year is a date and keeps its digits together. */
function toCell(cell: ShownCell, type: ShownType): ShownCell {
  return type === 'date' && typeof cell === 'number' ? `${cell}` : cell;
}

function textIn(row: TableRow, column: string): string | null {
  const cell = row[column];
  return typeof cell === 'string' && cell ? cell : null;
}

export interface SchemaValue {
  readonly value: string;
  /** What it means, in the reader’s language. */
  readonly meaning: string;
}

export interface SchemaLine {
  readonly name: string;
  readonly type: Column['type'];
  readonly isKey: boolean;
  readonly isRequired: boolean;
  readonly description: string;
  /** Unit of a number, or the column that tells it. */
  readonly unit: Column['unit'];
  /** The table and column whose key it holds. */
  readonly reference: { readonly table: TableName; readonly key: string } | null;
  readonly values: readonly SchemaValue[];
}

/** The columns of a table as the contract tells them; codes of services and questions are named by the dataset. */
export function schemaLines(
  table: TableName,
  names: ReferenceNames | undefined,
  language: FormatLanguage,
): SchemaLine[] {
  const primaryKey: readonly string[] = tables[table].primaryKey;
  const references = referencesOf(table);
  return columnsOf(table).map(([name, column]) => ({
    name,
    type: column.type,
    isKey: primaryKey.includes(name),
    isRequired: column.required === true,
    description: schemaWords(column.description, language),
    unit: column.unit,
    reference: references.find((one) => one.column === name) ?? null,
    values: (column.values ?? []).map((value) => ({
      value,
      meaning:
        valueName({ table, column: name, values: column.values ?? [], value }) ??
        namedByDataset(value, names, language),
    })),
  }));
}

function namedByDataset(
  value: string,
  names: ReferenceNames | undefined,
  language: FormatLanguage,
): string {
  const service = names?.services.find(({ service_id }) => service_id === value);
  const found = service ?? names?.questions.find(({ question_id }) => question_id === value);
  return found ? nameIn(found, language) : '';
}
