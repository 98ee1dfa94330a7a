/** What the values of a column are, as far as showing and charting them goes. */
export type ResultKind = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'timestamp';

export interface ResultColumn {
  readonly name: string;
  /** The database's own name of the type, as Arrow writes it. */
  readonly type: string;
  readonly kind: ResultKind;
}

/** Dates as ISO 8601; lists, structs and maps as JSON; an integer that a number cannot hold exactly as text. */
export type ResultCell = string | number | boolean | null;

/** What the last statement of a script gave. */
export interface ConsoleResult {
  /** Empty where the statement gives no rows by nature. */
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly (readonly ResultCell[])[];
  /** There are more rows than were asked for, or more than fits. */
  readonly truncated: boolean;
  readonly milliseconds: number;
  /** Statements that ran, in order. */
  readonly statements: number;
}

export interface RunOptions {
  /** Stops the run; a TimeoutError as its reason says that the time was up. */
  readonly signal?: AbortSignal | undefined;
  readonly maxRows: number;
  /** Called when the engine is up and the script begins. */
  readonly onBegin?: () => void;
}

/** A locked database in which a reader may run any query; implemented for the browser's worker and for Node. */
export interface Console {
  /**
   * Runs every statement of a script in order and gives the result of the last.
   * @throws ConsoleError
   */
  run(script: string, options: RunOptions): Promise<ConsoleResult>;
  close(): Promise<void>;
}
