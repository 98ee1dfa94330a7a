import type { Connection } from './connection';
import { toPlainRows } from './plain';
import { openStatements } from './settings';
import { openInWorker, type OpenOptions, type WorkerDatabase } from './worker-database';

/**
 * Starts duckdb-wasm in a worker of its own and opens the page's own data in it.
 * @throws the signal's reason when it was stopped; Error when engine or data cannot be fetched or opened
 */
export async function openInBrowser(options: OpenOptions = {}): Promise<Connection> {
  return toConnection(await openInWorker(openStatements, options));
}

function toConnection({ database, connection }: WorkerDatabase): Connection {
  return {
    async rows(sql, values) {
      const statement = await connection.prepare(sql);
      try {
        return toPlainRows(await statement.query(...values));
      } finally {
        await statement.close();
      }
    },
    close: () => database.terminate(),
  };
}
