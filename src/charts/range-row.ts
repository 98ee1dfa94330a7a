import type { NamedRow } from './stack-rows';

/**
 * A value or a range of values that was stated. A bound that is null was not: "at least twenty" has no maximum, "at most four"
 * no minimum. A range without any bound is not drawn.
 */
export interface StatedRange {
  readonly key: string;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** As people write it, short: it stands beside the mark where there is room. */
  readonly text: string;
  /** In words, to those who do not see the chart. */
  readonly label: string;
  /** Place of its kind among the tones, where kinds are told apart; 0 where there is one. */
  readonly tone?: number;
  /** Meant but not yet so: drawn hollow. */
  readonly planned?: boolean;
}

/** What is stated of one thing; a row without ranges says that nothing is. Keys of ranges are unique over all rows. */
export interface RangeRow extends NamedRow {
  readonly ranges: readonly StatedRange[];
}
