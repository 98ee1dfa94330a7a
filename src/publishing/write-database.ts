import { DuckDBInstance, type DuckDBAppender, type DuckDBConnection } from '@duckdb/node-api';
import type { Column, Table } from '../contract/column';
import type { Dataset } from '../contract/rows';
import { tableNames, tables, type TableName } from '../contract/tables';
import type { Cell, CellRow } from './cell';
import { quoteName, quoteText } from './quote-sql';
import type { View } from './view';

/** What the database file holds. */
export interface DatabaseContent {
  readonly dataset: Dataset;
  /** Normalised text of each document that could be read, by document_id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly views: readonly View[];
}

/** Beside the tables of the contract: the texts themselves, so that a page can show a passage. */
const textTable: Table = {
  description: 'One row per document that could be read: its normalised text',
  columns: {
    document_id: { type: 'string', required: true, description: 'documents.document_id' },
    text: { type: 'string', required: true, description: 'what the spans of evidence point into' },
  },
  primaryKey: ['document_id'],
};

const databaseType = {
  string: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
} as const satisfies Record<Column['type'], string>;

/**
 * Writes a new DuckDB file. The default storage version and small blocks are on purpose: the browser refuses
 * the latest version, and many small tables in large blocks would be mostly air. One thread, and no compression that draws
 * samples by chance, so that equal rows give equal bytes.
 */
export async function writeDatabase(path: string, content: DatabaseContent): Promise<void> {
  await withDatabase(path, (connection) => writeContent(connection, content));
}

/** Puts other rows into one table of a DuckDB file that `writeDatabase` wrote. */
export async function replaceRows(
  path: string,
  name: TableName,
  rows: readonly CellRow[],
): Promise<void> {
  await withDatabase(path, async (connection) => {
    await connection.run(`DELETE FROM ${quoteName(name)}`);
    await appendRows(connection, name, tables[name], rows);
  });
}

async function withDatabase(
  path: string,
  write: (connection: DuckDBConnection) => Promise<void>,
): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    await connection.run("SET disabled_compression_methods = 'fsst,dict_fsst'");
    await connection.run(`ATTACH ${quoteText(path)} AS kotopeili (BLOCK_SIZE 16384)`);
    await connection.run('USE kotopeili');
    await write(connection);
    await connection.run('CHECKPOINT kotopeili');
    await connection.run('USE memory');
    await connection.run('DETACH kotopeili');
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function writeContent(connection: DuckDBConnection, content: DatabaseContent): Promise<void> {
  for (const name of tableNames) {
    await writeTable(connection, name, tables[name], content.dataset[name]);
  }
  const texts = [...content.texts].map(([document_id, text]) => ({ document_id, text }));
  await writeTable(connection, 'texts', textTable, texts);
  for (const view of content.views) await writeView(connection, view);
}

async function writeTable(
  connection: DuckDBConnection,
  name: string,
  table: Table,
  rows: readonly CellRow[],
): Promise<void> {
  const columns = Object.entries(table.columns);
  await connection.run(`CREATE TABLE ${quoteName(name)} (${columns.map(definition).join(', ')})`);
  await connection.run(`COMMENT ON TABLE ${quoteName(name)} IS ${quoteText(table.description)}`);
  for (const [key, { description }] of columns) {
    const column = `${quoteName(name)}.${quoteName(key)}`;
    await connection.run(`COMMENT ON COLUMN ${column} IS ${quoteText(description)}`);
  }
  await appendRows(connection, name, table, rows);
}

async function appendRows(
  connection: DuckDBConnection,
  name: string,
  table: Table,
  rows: readonly CellRow[],
): Promise<void> {
  const appender = await connection.createAppender(name);
  for (const row of rows) {
    for (const [key, column] of Object.entries(table.columns))
      appendCell(appender, column, row[key] ?? null);
    appender.endRow();
  }
  appender.closeSync();
}

/** Names stay unqualified, so that the view holds under whatever name the file is attached. */
async function writeView(connection: DuckDBConnection, { name, grain, sql }: View): Promise<void> {
  try {
    await connection.run(`CREATE VIEW ${quoteName(name)} AS\n${sql}`);
  } catch (cause) {
    throw new Error(`${name}.sql: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
  await connection.run(`COMMENT ON VIEW ${quoteName(name)} IS ${quoteText(grain)}`);
}

function definition([name, column]: [string, Column]): string {
  return `${quoteName(name)} ${databaseType[column.type]}${column.required ? ' NOT NULL' : ''}`;
}

function appendCell(appender: DuckDBAppender, column: Column, cell: Cell): void {
  if (cell === null) appender.appendNull();
  else if (column.type === 'string') appender.appendVarchar(String(cell));
  else if (column.type === 'integer') appender.appendInteger(Number(cell));
  else if (column.type === 'number') appender.appendDouble(Number(cell));
  else appender.appendBoolean(Boolean(cell));
}
