import { documentTables } from '../contract/document-tables';
import { factTables } from '../contract/fact-tables';
import type { Dataset } from '../contract/rows';
import type { Connection, Value } from './connection';

/** What was read of documents that are not in the file, and the text of each by its id. */
export interface OwnDocuments {
  readonly dataset: Dataset;
  readonly texts: ReadonlyMap<string, string>;
}

/** Tables of the file that may have rows of such documents too. The texts are beside the contract. */
const layered = { ...documentTables, ...factTables };
type OwnName = Exclude<keyof typeof layered, 'parties'>;
const ownNames = Object.keys(layered).filter((name): name is OwnName => name !== 'parties');

/**
 * Puts the rows of documents beside those of the file, so that each table and view answers for both. They are in
 * memory alone; the file stays as it is.
 */
export async function addDocuments(
  connection: Connection,
  { dataset, texts }: OwnDocuments,
): Promise<void> {
  const [place] = await connection.rows('SELECT current_database() AS name', []);
  if (place?.['name'] !== 'memory') await layTables(connection);
  for (const name of ownNames) await insert(connection, name, dataset[name]);
  const known = await connection.rows('SELECT party_id FROM parties', []);
  const ids = new Set(known.map((row) => row['party_id']));
  const unknown = dataset.parties.filter(({ party_id }) => !ids.has(party_id));
  await insert(connection, 'parties', unknown);
  const textRows = [...texts].map(([document_id, text]) => ({ document_id, text }));
  await insert(connection, 'texts', textRows);
}

/** Takes away the rows that `addDocuments` put there. */
export async function removeDocument(connection: Connection, id: string): Promise<void> {
  for (const name of [...ownNames, 'texts'])
    await connection.rows(`DELETE FROM memory.own.${name} WHERE document_id = ?`, [id]);
  await connection.rows(forgetParties, []);
}

/** Another own document may name the same party. */
const forgetParties = `
DELETE FROM memory.own.parties WHERE party_id NOT IN (
  SELECT party_id FROM memory.own.responsibilities UNION SELECT party_id FROM memory.own.party_mentions
)`;

/** Views of the same names over the file's tables and the own ones; the file's views are made anew over these. */
async function layTables(connection: Connection): Promise<void> {
  const run = (sql: string) => connection.rows(sql, []);
  const [tables, views] = await Promise.all([
    run(
      "SELECT table_name AS name FROM duckdb_tables() WHERE database_name = 'kotopeili' ORDER BY name",
    ),
    run(
      "SELECT sql FROM duckdb_views() WHERE database_name = 'kotopeili' AND NOT internal ORDER BY view_oid",
    ),
  ]);
  await run('CREATE SCHEMA IF NOT EXISTS memory.own');
  for (const name of tables.map((table) => String(table['name']))) {
    const isLayered = name === 'texts' || name in layered;
    if (isLayered)
      await run(`CREATE OR REPLACE TABLE memory.own.${name} AS FROM kotopeili.${name} LIMIT 0`);
    const own = isLayered ? ` UNION ALL FROM memory.own.${name}` : '';
    await run(`CREATE OR REPLACE VIEW memory.main.${name} AS FROM kotopeili.${name}${own}`);
  }
  await run('USE memory');
  for (const { sql } of views) await run(String(sql));
}

/** Rows that one statement holds. */
const batch = 100;

async function insert(
  connection: Connection,
  name: string,
  rows: readonly object[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const names = columns.map((column) => `"${column}"`).join(', ');
  const places = `(${columns.map(() => '?').join(', ')})`;
  for (let from = 0; from < rows.length; from += batch) {
    const part = rows.slice(from, from + batch) as Record<string, Value>[];
    const values = part.flatMap((row) => columns.map((column) => row[column] ?? null));
    const sql = `INSERT INTO memory.own.${name} (${names}) VALUES ${part.map(() => places).join(', ')}`;
    await connection.rows(sql, values);
  }
}
