/** A value that can be checked in a list. */
export interface CheckOption {
  readonly value: string;
  readonly label: string;
  /** How many things have the value, where that is known. */
  readonly count?: number;
  /** What the value means, where its name does not say it. */
  readonly hint?: string;
}
