import { describe, expect, it } from 'vitest';
import { createConsole } from '../../src/database/create-console';
import type { Engine, StartedEngine } from '../../src/database/engine';

/** An engine that never answers once it has begun a statement. */
function deaf(): Engine {
  const never = new Promise<never>(() => undefined);
  return {
    tokenize: () => ({ offsets: [0] }),
    start: () => never,
    poll: () => never,
    fetch: () => never,
    cancel: () => never,
  };
}

function watched(engine: Engine) {
  const happened: string[] = [];
  const start = async (): Promise<StartedEngine> => {
    happened.push('start');
    return { engine, end: () => void happened.push('end') };
  };
  return { console: createConsole(start), happened };
}

describe('a console', () => {
  it('starts its engine with the first run', async () => {
    const { happened } = watched(deaf());
    expect(happened).toEqual([]);
  });

  it('ends an engine that does not answer a stop, and starts another for the next run', async () => {
    const { console, happened } = watched(deaf());
    const options = { signal: AbortSignal.timeout(10), maxRows: 1 };
    await expect(console.run('SELECT 1', options)).rejects.toMatchObject({
      problem: 'time',
      restarted: true,
    });
    expect(happened).toEqual(['start', 'end']);
    const again = { signal: AbortSignal.timeout(10), maxRows: 1 };
    await expect(console.run('SELECT 1', again)).rejects.toThrow();
    expect(happened).toEqual(['start', 'end', 'start', 'end']);
  });

  it('tells why its engine did not start, and tries again', async () => {
    let tries = 0;
    const console = createConsole(() => Promise.reject(new Error(`404, try ${(tries += 1)}`)));
    await expect(console.run('SELECT 1', { maxRows: 1 })).rejects.toThrow('404, try 1');
    await expect(console.run('SELECT 1', { maxRows: 1 })).rejects.toThrow('404, try 2');
  });
});
