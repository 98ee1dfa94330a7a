/** A row of cells under its name. */
export interface FrameLine<T> {
  readonly kind: 'line';
  /** Name of the row, the same wherever it is sorted to. */
  readonly key: string;
  /** Names of the cells that can be opened, in their order. */
  readonly cells: readonly string[];
  /** What the row tells of. */
  readonly item: T;
}

/** The head of a group of rows, which are those up to the next head. */
export interface FrameGroup {
  readonly kind: 'group';
  readonly key: string;
  readonly label: string;
  /** How many rows it has, for people. */
  readonly count: string;
}

export type FrameRow<T> = FrameLine<T> | FrameGroup;

/** A cell by the names of its row and its column. */
export interface FrameCell {
  readonly row: string;
  readonly column: string;
}
