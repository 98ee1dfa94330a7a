import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as Blocking from '@duckdb/duckdb-wasm/blocking';
import type { Connection } from './connection';
import type { Console } from './console';
import { createConsole } from './create-console';
import type { StartedEngine } from './engine';
import { toPlainRows } from './plain';
import { consoleStatements, fileName, openConfig, openStatements } from './settings';

const require = createRequire(import.meta.url);

/** Opens a database file in the browser's own DuckDB, but blocking and in Node: for tests and for prerendering. */
export async function openInNode(file: Uint8Array): Promise<Connection> {
  const { database, connection } = await open(file, openStatements);
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

/** The console of the browser, blocking and in Node: for tests of its locks and of its examples. */
export function openConsoleInNode(file: Uint8Array): Console {
  return createConsole(async () => toEngine(await open(file, consoleStatements)));
}

interface Opened {
  readonly database: Blocking.DuckDBBindings;
  readonly connection: Blocking.DuckDBConnection;
}

async function open(file: Uint8Array, statements: readonly string[]): Promise<Opened> {
  const database = await startEngine();
  database.registerFileBuffer(fileName, file);
  const connection = database.connect();
  for (const statement of statements) connection.query(statement);
  return { database, connection };
}

/**
 * Between two steps the event loop has its turn, as between two messages of a worker. A fallen engine cannot even be
 * reset: it is left to the garbage collector.
 */
function toEngine({ database, connection }: Opened): StartedEngine {
  const id = connection.useUnsafe((_, number) => number);
  return {
    engine: {
      tokenize: (script) => database.tokenize(script),
      start: (statement) => database.startPendingQuery(id, statement, true),
      poll: () => inTurn(() => database.pollPendingQuery(id)),
      fetch: () => inTurn(() => database.fetchQueryResults(id)),
      cancel: () => database.cancelPendingQuery(id),
    },
    end: () => undefined,
  };
}

function inTurn<T>(step: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    setImmediate(() => {
      try {
        resolve(step());
      } catch (error) {
        reject(error);
      }
    });
  });
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
