import type { Run } from '../../extraction/pipeline';
import { askWorker } from '../ask-worker';

export interface ReadingOrder {
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
  /** Ids that the document must not have. */
  readonly takenIds: readonly string[];
}

/**
 * Reads a document by the rules that the dataset was made with, where it holds up nothing on the page.
 * @throws Error when the reading itself breaks down; the signal's reason when it is stopped
 */
export function readInWorker(order: ReadingOrder, signal: AbortSignal): Promise<Run> {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  return askWorker(worker, order, signal);
}
