import type { Connection } from '../../database/connection';
import type { Console, ResultCell } from '../../database/console';
import { query } from '../../database/query';
import { toTables, type SchemaRow, type SchemaTable } from './schema';

/** One row per column of every table and view; what a reader made comes first. */
const schemaSql = `
WITH relations AS (
  SELECT database_name, schema_name, table_name AS name, comment,
    CASE WHEN temporary THEN 'temporary' ELSE 'table' END AS kind
  FROM duckdb_tables()
  UNION ALL
  SELECT database_name, schema_name, view_name AS name, comment,
    CASE WHEN temporary THEN 'temporary' ELSE 'view' END AS kind
  FROM duckdb_views()
  WHERE NOT internal
)
SELECT
  r.name AS table_name,
  r.kind,
  r.comment AS table_comment,
  c.column_name,
  c.data_type,
  c.comment AS column_comment
FROM relations AS r
JOIN duckdb_columns() AS c
  ON c.database_name = r.database_name AND c.schema_name = r.schema_name AND c.table_name = r.name
ORDER BY r.kind = 'view', r.kind = 'table', r.name, c.column_index`;

/** The tables and views of the dataset. */
export async function readSchema(connection: Connection): Promise<SchemaTable[]> {
  return toTables(await query<SchemaRow>(connection, schemaSql));
}

/** The same from the console, with what the reader made there. */
export async function readConsoleSchema(console: Console): Promise<SchemaTable[]> {
  const { columns, rows } = await console.run(schemaSql, { maxRows: 10_000 });
  const toRow = (cells: readonly ResultCell[]): SchemaRow =>
    Object.fromEntries(columns.map(({ name }, i) => [name, cells[i]])) as unknown as SchemaRow;
  return toTables(rows.map(toRow));
}
