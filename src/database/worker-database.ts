import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import engineUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { download } from './download';
import { engineBytes, fileName, openConfig } from './settings';

/** Bytes of the engine and the data together, after decompression. */
export interface OpenProgress {
  readonly received: number;
  /** Grows a little when the size of the data becomes known. */
  readonly total: number;
}

export interface OpenOptions {
  readonly onProgress?: (progress: OpenProgress) => void;
  readonly signal?: AbortSignal | undefined;
}

/** A database in a worker of its own. */
export interface WorkerDatabase {
  readonly database: AsyncDuckDB;
  readonly connection: AsyncDuckDBConnection;
  readonly worker: Worker;
}

/**
 * Starts duckdb-wasm in a worker of its own, hands it the page's data and runs the statements that open and lock it.
 * @throws the signal's reason when it was stopped; Error when engine or data cannot be fetched or opened
 */
export async function openInWorker(
  statements: readonly string[],
  options: OpenOptions = {},
): Promise<WorkerDatabase> {
  const { signal } = options;
  signal?.throwIfAborted();
  const worker = new Worker(absolute(workerUrl));
  const stop = (): void => worker.terminate();
  signal?.addEventListener('abort', stop);
  try {
    return await untilAborted(open(worker, statements, options), signal);
  } catch (error) {
    stop();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

async function open(
  worker: Worker,
  statements: readonly string[],
  { onProgress, signal }: OpenOptions,
): Promise<WorkerDatabase> {
  const received = { engine: 0, data: 0 };
  const note = (part: keyof typeof received, bytes: number): void => {
    received[part] = bytes;
    onProgress?.({
      received: received.engine + received.data,
      total: engineBytes + received.data,
    });
  };
  const [database, file] = await Promise.all([
    startEngine(worker, (bytes) => note('engine', bytes)),
    download(absolute(`data/${fileName}`), { signal, onBytes: (bytes) => note('data', bytes) }),
  ]);
  await database.registerFileBuffer(fileName, file);
  const connection = await database.connect();
  for (const statement of statements) await connection.query(statement);
  return { database, connection, worker };
}

async function startEngine(worker: Worker, onBytes: (received: number) => void) {
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
  });
  const progress = ({ bytesLoaded }: { bytesLoaded: number }): void => onBytes(bytesLoaded);
  const started = database.instantiate(absolute(engineUrl), null, progress);
  await Promise.race([Promise.all([started, checkServed(absolute(engineUrl))]), failed]);
  await database.open(openConfig);
  return database;
}

/** The worker would wait for ever for an engine that is not there. */
async function checkServed(url: string): Promise<void> {
  const response = await fetch(url, { method: 'HEAD' });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
}

/** The worker resolves addresses against itself, so that it needs whole ones. */
function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}

function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([promise, aborted]);
}
