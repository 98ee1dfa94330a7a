import type { SearchAnswer, SearchQuestion } from './question';
import type { FromWorker, ToWorker } from './worker-messages';

/** Asks the worker; of several questions in a row only the newest is sure to be answered. */
export class SearchClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, PromiseWithResolvers>();
  #last = 0;

  /** @param path of the search file beside the page; it is fetched at once */
  constructor(path: string) {
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) =>
      this.#settle(data),
    );
    this.#worker.addEventListener('error', () => this.#fail());
    this.#send({ url: new URL(path, document.baseURI).href });
  }

  ask(question: SearchQuestion): Promise<SearchAnswer> {
    const id = ++this.#last;
    this.#send({ id, question });
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  close(): void {
    this.#worker.terminate();
  }

  #send(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  #settle(message: FromWorker): void {
    const waiting = this.#waiting.get(message.id);
    for (const id of [...this.#waiting.keys()]) if (id <= message.id) this.#waiting.delete(id);
    if ('answer' in message) waiting?.resolve(message.answer);
    else waiting?.reject(new Error(message.error));
  }

  #fail(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('The search stopped.'));
    this.#waiting.clear();
  }
}

interface PromiseWithResolvers {
  readonly resolve: (answer: SearchAnswer) => void;
  readonly reject: (error: Error) => void;
}
