import type { Column } from '../../src/contract/column';
import type { Dataset, Row } from '../../src/contract/rows';
import { tableNames, tables, type TableName } from '../../src/contract/tables';
import type { Connection } from '../../src/database/connection';
import { openInNode } from '../../src/database/node';
import { readViews } from '../../src/publishing/view';
import { writeDatabaseBytes } from '../fixtures/database-bytes';

/** Rows of some tables, each with the cells that matter. */
export type Given = { [Name in TableName]?: Partial<Row<Name>>[] };

/** A database with the given rows and every view of the project; cells not given are empty. */
export async function openRows(
  given: Given,
  texts: ReadonlyMap<string, string> = new Map(),
): Promise<Connection> {
  return openInNode(await writeRows(given, texts));
}

/** The same as the bytes of a database file, with the texts of documents by their id. */
export async function writeRows(
  given: Given,
  texts: ReadonlyMap<string, string>,
): Promise<Uint8Array> {
  const dataset = Object.fromEntries(
    tableNames.map((name) => [name, (given[name] ?? []).map((row) => filled(name, row))]),
  ) as unknown as Dataset;
  return writeDatabaseBytes({ dataset, texts, views: await readViews() });
}

function filled(name: TableName, row: object): object {
  const columns: [string, Column][] = Object.entries(tables[name].columns);
  return { ...Object.fromEntries(columns.map(([key, column]) => [key, empty(column)])), ...row };
}

function empty({ type, required, values }: Column): string | number | boolean | null {
  if (!required) return null;
  if (values) return values[0] ?? '';
  return type === 'string' ? '' : type === 'boolean' ? false : 0;
}
