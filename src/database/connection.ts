/** A value bound to a parameter of a query. */
export type Value = string | number | boolean | null;

/** A row with plain values: strings, numbers, booleans, null, and arrays and objects of these. */
export type PlainRow = Record<string, unknown>;

/** One open database that answers queries; implemented for the browser's worker and for Node. */
export interface Connection {
  /** Prepares the SQL, binds the values to its placeholders in order and returns every row. */
  rows(sql: string, values: readonly Value[]): Promise<PlainRow[]>;
  close(): Promise<void>;
}
