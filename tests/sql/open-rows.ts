import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Column } from '../../src/contract/column';
import type { Dataset, Row } from '../../src/contract/rows';
import { tableNames, tables, type TableName } from '../../src/contract/tables';
import type { Connection } from '../../src/database/connection';
import { openInNode } from '../../src/database/node';
import { readViews } from '../../src/publishing/view';
import { writeDatabase } from '../../src/publishing/write-database';

/** Rows of some tables, each with the cells that matter. */
export type Given = { [Name in TableName]?: Partial<Row<Name>>[] };

/** A database with the given rows and every view of the project; cells not given are empty. */
export async function openRows(
  given: Given,
  texts: ReadonlyMap<string, string> = new Map(),
): Promise<Connection> {
  const folder = await mkdtemp(join(tmpdir(), 'kotopeili-'));
  const path = join(folder, 'rows.duckdb');
  try {
    const dataset = Object.fromEntries(
      tableNames.map((name) => [name, (given[name] ?? []).map((row) => filled(name, row))]),
    ) as unknown as Dataset;
    await writeDatabase(path, { dataset, texts, views: await readViews() });
    return await openInNode(await readFile(path));
  } finally {
    await rm(folder, { recursive: true });
  }
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
