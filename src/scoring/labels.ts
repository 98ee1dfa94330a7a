import Papa from 'papaparse';
import { tables, type TableName } from '../contract/tables';

/** Rows of one table of one document as a reader wrote them down: the columns that the labels have, and no spans. */
export interface Labels {
  readonly table: TableName;
  readonly columns: readonly string[];
  readonly rows: readonly LabelledRow[];
}

export interface LabelledRow {
  readonly cells: Readonly<Record<string, string>>;
  /** A matter of opinion: finding the row is neither rewarded nor punished. */
  readonly open: boolean;
}

/** Column of a label file that marks a row as a matter of opinion; it holds the reason. */
const OPEN = 'doubt';

/** @throws Error when the file has a column that the table lacks */
export function readLabels(table: TableName, text: string): Labels {
  const { data, meta } = Papa.parse<Record<string, string>>(text.trim(), { header: true });
  const columns = (meta.fields ?? []).filter((column) => column !== OPEN);
  const unknown = columns.filter((column) => !(column in tables[table].columns));
  if (unknown.length > 0) throw new Error(`labels of ${table}: no column ${unknown.join(', ')}`);
  const rows = data.map((record) => ({ cells: record, open: (record[OPEN] ?? '') !== '' }));
  return { table, columns, rows };
}
