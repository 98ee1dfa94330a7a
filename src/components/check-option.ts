/** A value that can be checked in a list. */
export interface CheckOption {
  readonly value: string;
  readonly label: string;
  /** How many things have the value. */
  readonly count: number;
}
