import type { ExportOrder } from '../exporting/write-export';

/**
 * Writes a file where it holds up nothing on the page.
 * @throws Error when it cannot be written; the signal's reason when it is stopped
 */
export function writeInWorker(
  order: ExportOrder,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('../exporting/export-worker.ts', import.meta.url), {
    type: 'module',
  });
  const written = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message || 'the worker did not start'));
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.postMessage(order);
  });
  return written.finally(() => worker.terminate());
}
