import { describe, expect, it, vi } from 'vitest';
import { Source } from '../../src/state/source.svelte';

describe('source', () => {
  it('opens once, however often it is started', async () => {
    const open = vi.fn(async () => 'connection');
    const source = new Source(open);
    expect(source.status).toBe('waiting');
    await Promise.all([source.start(), source.start()]);
    await source.start();
    expect(open).toHaveBeenCalledOnce();
    expect(source.status).toBe('ready');
    expect(source.connection).toBe('connection');
  });

  it('tells how far it is', async () => {
    const source = new Source(async (onProgress) => onProgress(0.4));
    await source.start();
    expect(source.progress).toBe(0.4);
  });

  it('may be started again after it failed', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const open = vi.fn(async () => 'connection').mockRejectedValueOnce(new Error('offline'));
    const source = new Source(open);
    await source.start();
    expect(source.status).toBe('failed');
    await source.start();
    expect(source.status).toBe('ready');
    warn.mockRestore();
  });
});
