/** A stretch of a text in UTF-16 code units; the end is the unit after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
