type Awaitable<T> = T | Promise<T>;

/** One connection to DuckDB, worked in short steps so that it can be stopped between any two. */
export interface Engine {
  /** Where the tokens of a script begin, in bytes of UTF-8; comments are none. */
  tokenize(script: string): Awaitable<{ readonly offsets: readonly number[] }>;
  /** Begins one statement. Gives the head of the Arrow stream of its rows, or null: ask `poll`. */
  start(statement: string): Awaitable<Uint8Array | null>;
  poll(): Awaitable<Uint8Array | null>;
  /** The next piece of the stream: null when it is not ready yet, empty at the end. */
  fetch(): Awaitable<Uint8Array | null>;
  cancel(): Awaitable<boolean>;
}

/** An engine, and the way to end it whatever it is busy with. */
export interface StartedEngine {
  readonly engine: Engine;
  end(): Awaitable<void>;
}
