import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as Blocking from '@duckdb/duckdb-wasm/blocking';
import type { Connection } from './connection';
import { toPlainRows } from './plain';
import { fileName, openConfig, openStatements } from './settings';

const require = createRequire(import.meta.url);

/** Opens a database file in the browser's own DuckDB, but blocking and in Node: for tests and for prerendering. */
export async function openInNode(file: Uint8Array): Promise<Connection> {
  const database = await startEngine();
  database.registerFileBuffer(fileName, file);
  const connection = database.connect();
  for (const statement of openStatements) connection.query(statement);
  return {
    async rows(sql, values) {
      const statement = connection.prepare(sql);
      try {
        return toPlainRows(statement.query(...values));
      } finally {
        statement.close();
      }
    },
    async close() {
      connection.close();
      database.reset();
    },
  };
}

async function startEngine(): Promise<Blocking.DuckDBBindings> {
  const blocking = require('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs') as typeof Blocking;
  const folder = dirname(require.resolve('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs'));
  const bundle = {
    mainModule: join(folder, 'duckdb-eh.wasm'),
    mainWorker: join(folder, 'duckdb-node-eh.worker.cjs'),
  };
  const database = await blocking.createDuckDB(
    { mvp: bundle, eh: bundle },
    new blocking.VoidLogger(),
    blocking.NODE_RUNTIME,
  );
  await database.instantiate();
  database.open(openConfig);
  return database;
}
