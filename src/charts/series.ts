/** A value of a series; `label` says it in words to those who do not see the chart. */
export interface Point {
  readonly key: string;
  readonly year: number;
  readonly value: number;
  /** The value as people write it. */
  readonly text: string;
  readonly label: string;
}

/** A line of a chart, its points in order of year. */
export interface Series {
  readonly key: string;
  readonly name: string;
  readonly points: readonly Point[];
  /** Where there are too many lines to name all, the chosen ones are told apart and named. */
  readonly chosen?: boolean;
}
