import type { Console } from './console';
import { createConsole } from './create-console';
import type { StartedEngine } from './engine';
import { consoleStatements } from './settings';
import { openInWorker, type OpenOptions, type WorkerDatabase } from './worker-database';

/**
 * A console over the page's own data, in a database and a worker apart from those of the charts. It is started by the first run.
 * @param onProgress told while engine and data arrive, at the first run and after the engine had to be ended
 */
export function openConsoleInBrowser(onProgress?: OpenOptions['onProgress']): Console {
  return createConsole(async () =>
    toEngine(await openInWorker(consoleStatements, onProgress ? { onProgress } : {})),
  );
}

/** Ended without a word to the engine, which may be too busy to hear it. */
function toEngine({ database, connection, worker }: WorkerDatabase): StartedEngine {
  const id = connection.useUnsafe((_, number) => number);
  return {
    engine: {
      tokenize: (script) => database.tokenize(script),
      start: (statement) => database.startPendingQuery(id, statement, true),
      poll: () => database.pollPendingQuery(id),
      fetch: () => database.fetchQueryResults(id),
      cancel: () => database.cancelPendingQuery(id),
    },
    end: () => worker.terminate(),
  };
}
