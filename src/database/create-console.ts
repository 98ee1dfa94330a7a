import type { Console, RunOptions } from './console';
import { ConsoleError, toStopped } from './console-error';
import type { StartedEngine } from './engine';
import { runScript } from './run-script';

/** Time in milliseconds that an engine has to answer after a stop, before it is ended. */
const patience = 1_000;

/** Starts an engine when it is first needed, and anew after one fell or had to be ended. */
export function createConsole(start: () => Promise<StartedEngine>): Console {
  let started: Promise<StartedEngine> | undefined;
  async function end(): Promise<void> {
    const ended = started;
    started = undefined;
    await (await ended?.catch(() => undefined))?.end();
  }
  async function begin(): Promise<StartedEngine> {
    try {
      return await (started ??= start());
    } catch (error) {
      started = undefined;
      throw error;
    }
  }
  return {
    async run(script, options) {
      const { engine } = await stopped(begin(), options, 0);
      options.onBegin?.();
      try {
        return await stopped(runScript(engine, script, options), options, patience);
      } catch (error) {
        if (!(error instanceof ConsoleError)) throw error;
        if (error.problem === 'crashed' || error.restarted) await end();
        throw error;
      }
    },
    close: end,
  };
}

/** The promise, unless it is still pending some time after the stop: the engine is then beyond reach. */
async function stopped<T>(promise: Promise<T>, { signal }: RunOptions, wait: number): Promise<T> {
  if (!signal) return promise;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onStop = (): void => undefined;
  const deaf = new Promise<never>((_, reject) => {
    onStop = () => {
      timer = setTimeout(() => reject(toStopped(signal.reason, wait > 0)), wait);
    };
  });
  if (signal.aborted) onStop();
  signal.addEventListener('abort', onStop);
  try {
    return await Promise.race([promise, deaf]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onStop);
  }
}
