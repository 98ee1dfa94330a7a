/** One column of a table of the dataset: its type decides the row type, the CSV cell and the database column. */
export interface Column {
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  /** Cells are never empty. */
  readonly required?: true;
  /** Cells come from this closed list. */
  readonly values?: readonly string[];
  /** Unit of a number, or the column of the same row that tells it. */
  readonly unit?: Unit | { readonly column: string };
  readonly description: string;
}

export type Unit = 'byte' | 'code unit' | 'document' | 'page' | 'person' | 'row' | 'share' | 'word';

export interface Table {
  readonly description: string;
  readonly columns: Readonly<Record<string, Column>>;
  readonly primaryKey: readonly string[];
  /**
   * Column → the table whose primary key it holds; of a key of several columns it holds the one of the same name, and the
   * vocabulary of the column the rest.
   */
  readonly foreignKeys?: Readonly<Record<string, string>>;
}

type Cell<C extends Column> = C extends { values: readonly (infer V)[] }
  ? V
  : C['type'] extends 'string'
    ? string
    : C['type'] extends 'boolean'
      ? boolean
      : number;

/** The row type of a table; a column that is not required may be null. */
export type RowOf<T extends Table> = {
  -readonly [K in keyof T['columns']]: T['columns'][K] extends { required: true }
    ? Cell<T['columns'][K]>
    : Cell<T['columns'][K]> | null;
};

export const text = (description: string) => ({ type: 'string', description }) as const;
export const requiredText = (description: string) =>
  ({ type: 'string', required: true, description }) as const;
/** A required cell of a closed vocabulary. */
export const oneOf = <const V extends readonly string[]>(values: V, description: string) =>
  ({ type: 'string', required: true, values, description }) as const;
/** An optional cell of a closed vocabulary. */
export const maybeOneOf = <const V extends readonly string[]>(values: V, description: string) =>
  ({ type: 'string', values, description }) as const;
export const integer = (description: string, unit?: Column['unit']) =>
  ({ type: 'integer', description, unit }) as const;
export const requiredInteger = (description: string, unit?: Column['unit']) =>
  ({ type: 'integer', required: true, description, unit }) as const;
export const number = (description: string, unit?: Column['unit']) =>
  ({ type: 'number', description, unit }) as const;
export const flag = (description: string) =>
  ({ type: 'boolean', required: true, description }) as const;
