import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Console, ConsoleResult, RunOptions } from '../../../src/database/console';
import { ConsoleRun, mostRows, timeLimit } from '../../../src/screens/console/console-run.svelte';

const result: ConsoleResult = {
  columns: [],
  rows: [],
  truncated: false,
  milliseconds: 1,
  statements: 1,
};

/** A console whose runs end when they are told to, or when they are stopped. */
function held() {
  const runs: { script: string; options: RunOptions; end: () => void }[] = [];
  const console: Console = {
    run: (script, options) =>
      new Promise((resolve, reject) => {
        options.onBegin?.();
        options.signal?.addEventListener('abort', () => reject(options.signal?.reason));
        runs.push({ script, options, end: () => resolve(result) });
      }),
    close: async () => undefined,
  };
  return { runs, console };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('ConsoleRun', () => {
  it('opens the database with the first run only, and runs one script at a time', async () => {
    const { runs, console } = held();
    const open = vi.fn(async () => console);
    const run = new ConsoleRun(open);
    expect(open).not.toHaveBeenCalled();
    const first = run.run('SELECT 1');
    expect(run.status).toBe('starting');
    await vi.advanceTimersByTimeAsync(0);
    expect(run.status).toBe('running');
    await run.run('SELECT 2');
    expect(runs.map(({ script }) => script)).toEqual(['SELECT 1']);
    expect(runs[0]?.options.maxRows).toBe(mostRows);
    runs[0]?.end();
    await first;
    expect(run).toMatchObject({ status: 'done', script: 'SELECT 1', result });
    void run.run('SELECT 2');
    await vi.advanceTimersByTimeAsync(0);
    expect(open).toHaveBeenCalledTimes(1);
    expect(run.result).toBeUndefined();
  });

  it('counts the seconds and stops a run whose time is up', async () => {
    const run = new ConsoleRun(async () => held().console);
    const running = run.run('SELECT 1');
    await vi.advanceTimersByTimeAsync(2500);
    expect(run.seconds).toBe(2);
    await vi.advanceTimersByTimeAsync(timeLimit * 1000);
    await running;
    expect(run.status).toBe('failed');
    expect(run.error).toMatchObject({ name: 'TimeoutError' });
  });

  it('stops when the reader says so, and can run again', async () => {
    const { runs, console } = held();
    const run = new ConsoleRun(async () => console);
    const running = run.run('SELECT 1');
    await vi.advanceTimersByTimeAsync(0);
    run.stop();
    await running;
    expect(run.error).toMatchObject({ name: 'AbortError' });
    const again = run.run('SELECT 2');
    await vi.advanceTimersByTimeAsync(0);
    runs[1]?.end();
    await again;
    expect(run.status).toBe('done');
    expect(run.error).toBeUndefined();
  });

  it('tries to open the database again after it did not open', async () => {
    const { runs, console } = held();
    let tries = 0;
    const run = new ConsoleRun(async () => {
      tries += 1;
      if (tries === 1) throw new Error('404');
      return console;
    });
    await run.run('SELECT 1');
    expect(run.status).toBe('failed');
    const again = run.run('SELECT 1');
    await vi.advanceTimersByTimeAsync(0);
    runs[0]?.end();
    await again;
    expect(run.status).toBe('done');
  });
});
