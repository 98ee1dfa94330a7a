import type { Console, ConsoleResult } from '../../database/console';

/** Starts the console's database; told how much of it has arrived, from 0 to 1. */
export type OpenConsole = (onProgress: (share: number) => void) => Promise<Console>;

export type RunStatus = 'idle' | 'starting' | 'running' | 'done' | 'failed';

/** Rows that are fetched at most: all of them can be exported. */
export const mostRows = 100_000;
/** Seconds after which a query is stopped. */
export const timeLimit = 30;

/** One query at a time in the console's database, from its start to its result, its error or its stop. */
export class ConsoleRun {
  readonly #open: OpenConsole;
  #console: Promise<Console> | undefined;
  #stop: AbortController | undefined;
  #status = $state<RunStatus>('idle');
  #seconds = $state(0);
  #progress = $state(0);
  #result = $state.raw<ConsoleResult>();
  #error = $state.raw<unknown>();
  #script = $state.raw('');

  constructor(open: OpenConsole) {
    this.#open = open;
  }

  get status(): RunStatus {
    return this.#status;
  }

  get isBusy(): boolean {
    return this.#status === 'starting' || this.#status === 'running';
  }

  /** Whole seconds that the query has been running. */
  get seconds(): number {
    return this.#seconds;
  }

  /** Share of the database that has arrived, from 0 to 1. */
  get progress(): number {
    return this.#progress;
  }

  get result(): ConsoleResult | undefined {
    return this.#result;
  }

  get error(): unknown {
    return this.#error;
  }

  /** What was run last. */
  get script(): string {
    return this.#script;
  }

  /** Runs a script, unless one is running; the result or the error is then here. */
  async run(script: string): Promise<void> {
    if (this.isBusy) return;
    this.#begin(script);
    const stop = (this.#stop = new AbortController());
    let clock: ReturnType<typeof setInterval> | undefined;
    const onBegin = (): void => {
      this.#status = 'running';
      clock = setInterval(() => this.#tick(stop), 1000);
    };
    try {
      const console = await this.#ready();
      this.#result = await console.run(script, { signal: stop.signal, maxRows: mostRows, onBegin });
      this.#status = 'done';
    } catch (error) {
      this.#error = error;
      this.#status = 'failed';
    } finally {
      clearInterval(clock);
    }
  }

  stop(): void {
    this.#stop?.abort();
  }

  /** Asks the console something of its own, between runs; undefined when it was never started. */
  async ask<T>(question: (console: Console) => Promise<T>): Promise<T | undefined> {
    const console = await this.#console?.catch(() => undefined);
    return console && question(console);
  }

  async close(): Promise<void> {
    this.stop();
    const opened = this.#console;
    this.#console = undefined;
    await (await opened?.catch(() => undefined))?.close();
  }

  #begin(script: string): void {
    this.#status = 'starting';
    this.#script = script;
    this.#seconds = 0;
    this.#result = undefined;
    this.#error = undefined;
  }

  #tick(stop: AbortController): void {
    this.#seconds += 1;
    if (this.#seconds >= timeLimit) stop.abort(new DOMException('', 'TimeoutError'));
  }

  async #ready(): Promise<Console> {
    try {
      return await (this.#console ??= this.#open((share) => (this.#progress = share)));
    } catch (error) {
      this.#console = undefined;
      throw error;
    }
  }
}
