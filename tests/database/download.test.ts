import { describe, expect, it } from 'vitest';
import { download } from '../../src/database/download';

const pieces = [new Uint8Array([1, 2]), new Uint8Array([3])];

function serving(status: number): typeof globalThis.fetch {
  return async (_, init) => {
    init?.signal?.throwIfAborted();
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece);
        controller.close();
      },
    });
    return new Response(body, { status });
  };
}

describe('download', () => {
  it('joins the pieces and counts their bytes', async () => {
    const counts: number[] = [];
    const options = { fetch: serving(200), onBytes: (received: number) => counts.push(received) };
    expect(await download('data', options)).toEqual(new Uint8Array([1, 2, 3]));
    expect(counts).toEqual([2, 3]);
  });

  it('says which address failed and how', async () => {
    await expect(download('data/x', { fetch: serving(404) })).rejects.toThrow('data/x: 404');
  });

  it('stops when it is told to', async () => {
    const signal = AbortSignal.abort(new Error('stopped'));
    await expect(download('data', { fetch: serving(200), signal })).rejects.toThrow('stopped');
  });
});
