export type SourceStatus = 'waiting' | 'loading' | 'ready' | 'failed';
/** Opens a connection and tells how much of it has arrived, from 0 to 1. */
export type Open<Connection> = (onProgress: (share: number) => void) => Promise<Connection>;

/** The database as the page sees it: on its way, ready or failed. Nothing on the first view waits for it. */
export class Source<Connection> {
  readonly #open: Open<Connection>;
  #opening = Promise.resolve();
  #status = $state<SourceStatus>('waiting');
  #progress = $state(0);
  #connection = $state.raw<Connection>();

  constructor(open: Open<Connection>) {
    this.#open = open;
  }

  get status(): SourceStatus {
    return this.#status;
  }

  /** Share loaded, from 0 to 1. */
  get progress(): number {
    return this.#progress;
  }

  /** Undefined until the database is ready. */
  get connection(): Connection | undefined {
    return this.#connection;
  }

  /** Starts once; after a failure it may be called again. */
  start(): Promise<void> {
    if (this.#status !== 'loading' && this.#status !== 'ready') this.#opening = this.#begin();
    return this.#opening;
  }

  /**
   * Waits until it is ready, and starts it where nothing has.
   * @throws Error when it did not open
   */
  async ready(): Promise<Connection> {
    await this.start();
    if (!this.#connection) throw new Error('The database did not open.');
    return this.#connection;
  }

  async #begin(): Promise<void> {
    this.#status = 'loading';
    this.#progress = 0;
    try {
      this.#connection = await this.#open((share) => (this.#progress = share));
      this.#status = 'ready';
    } catch (error) {
      this.#status = 'failed';
      console.warn('The database did not open:', error);
    }
  }
}
