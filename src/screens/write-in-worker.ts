import type { ExportOrder } from '../exporting/write-export';
import { askWorker } from './ask-worker';

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
  return askWorker(worker, order, signal);
}
