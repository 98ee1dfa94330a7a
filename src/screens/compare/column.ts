/** A document as a column of the comparison. */
export interface Column {
  readonly id: string;
  readonly name: string;
  /** Language of its text. */
  readonly lang: string;
}
