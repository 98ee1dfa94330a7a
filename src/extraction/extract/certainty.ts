import type { Certainty } from '../../contract/vocabulary';
import type { Mention } from '../knowledge/matcher';

/**
 * How sure a fact is that rests on these mentions: `fuzzy` when letters of one differ from the lexicon’s, `inferred` when a part
 * of the fact was resolved from elsewhere in the document, else `exact`.
 */
export function certaintyOf(
  mentions: readonly Pick<Mention<unknown>, 'fuzzy'>[],
  inferred = false,
): Certainty {
  if (mentions.some((m) => m.fuzzy)) return 'fuzzy';
  return inferred ? 'inferred' : 'exact';
}
