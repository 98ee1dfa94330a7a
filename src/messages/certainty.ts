import type { Certainty } from '../contract/vocabulary';
import { m } from './compiled/messages.js';

export const certaintyName: Record<Certainty, () => string> = {
  exact: m.certainty_exact,
  inferred: m.certainty_inferred,
  fuzzy: m.certainty_fuzzy,
};

/** What the class means, in a few words. */
export const certaintyHint: Record<Certainty, () => string> = {
  exact: m.certainty_exact_hint,
  inferred: m.certainty_inferred_hint,
  fuzzy: m.certainty_fuzzy_hint,
};
