/** What the cells of a column are: decides their alignment, their order and how they are written to files. */
export type ShownType = 'text' | 'code' | 'integer' | 'number' | 'percent' | 'date' | 'boolean';

export interface ShownColumn {
  /** Name in files for machines: lower case, underscores; the same in every language. */
  readonly key: string;
  /** Head in the reader's language. */
  readonly title: string;
  /** `code`: text that looks like a number (019); `percent`: a percentage number, 6.8 for 6.8 %; `date`: ISO 8601. */
  readonly type: ShownType;
  /** Unit of the numbers, as in the contract (`persons`, `months`). */
  readonly unit?: string;
  readonly description?: string;
}

export type ShownCell = string | number | boolean | null;

export interface ShownRow {
  /** In the order of the columns. */
  readonly cells: readonly ShownCell[];
  /** The words that prove the row; null where the document has none. */
  readonly evidenceId: string | null;
  /** The document the row tells of; null for a row of none or of several. */
  readonly documentId: string | null;
}

/** What a figure shows, row by row in the order shown: the same rows for its table, its downloads and its proof. */
export interface ShownTable {
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly ShownRow[];
}

/** A figure as it can be taken away. */
export interface ShownFigure {
  /** What it is called in file names and addresses: `reach`, `responsible`. */
  readonly name: string;
  /** The question it answers. */
  readonly title: string;
  /** The answer in one sentence. */
  readonly sentence: string;
  /** Where it comes from, a line each. */
  readonly sources: readonly string[];
  readonly table: ShownTable;
}
