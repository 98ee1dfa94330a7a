import type { Certainty } from '../contract/vocabulary';

/** What a screen asks about: documents, and the certainties whose facts count. */
export interface Asked {
  readonly documentIds: readonly string[];
  readonly certainties: readonly Certainty[];
}
