/** What a worker answers that could not do what it was asked. */
export interface WorkerFailure {
  readonly failure: string;
}

/**
 * Sends one order to a worker made for it, and ends the worker after its answer. The answer comes through a port of its own,
 * since libraries inside the worker may speak on the worker's channel.
 * @throws Error when it fails or does not start; the signal's reason when it is stopped
 */
export function askWorker<Answer extends object>(
  worker: Worker,
  order: unknown,
  signal: AbortSignal,
): Promise<Answer> {
  const { port1, port2 } = new MessageChannel();
  const answered = new Promise<Answer>((resolve, reject) => {
    port1.onmessage = ({ data }: MessageEvent<Answer | WorkerFailure>) => {
      if ('failure' in data) reject(new Error(data.failure));
      else resolve(data);
    };
    worker.onerror = ({ message }) => reject(new Error(message || 'the worker did not start'));
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.postMessage(order, [port2]);
  });
  return answered.finally(() => {
    port1.close();
    worker.terminate();
  });
}
