import type { PassageIndex } from './passage-index';
import type { IndexedPassage } from './passage-list';
import { ownKinds, type FacetCounts, type FacetName, type Facets } from './question';

const names = ['section', 'municipality', 'kind', 'language'] as const satisfies FacetName[];

/** What a passage has of each facet. */
function facetValues(
  passage: IndexedPassage,
  index: PassageIndex,
): Readonly<Record<FacetName, readonly string[]>> {
  const { municipalities, language } = index.document(passage);
  return {
    section: passage.section ? [passage.section] : [],
    municipality: municipalities,
    kind: [passage.kind],
    language: [language],
  };
}

/** The facets that a passage does not meet. */
function unmet(
  values: Readonly<Record<FacetName, readonly string[]>>,
  facets: Facets,
): FacetName[] {
  return names.filter((name) => {
    const chosen: readonly string[] =
      name === 'kind' && facets.kind.length === 0 ? ownKinds : facets[name];
    return chosen.length > 0 && !values[name].some((value) => chosen.includes(value));
  });
}

export interface Narrowed {
  readonly passages: readonly number[];
  readonly counts: FacetCounts;
  readonly without: Readonly<Record<FacetName, number>>;
}

/** The passages that meet every facet, and for each facet the values of those that meet all the others. */
export function narrow(passages: readonly number[], facets: Facets, index: PassageIndex): Narrowed {
  const counts = forEachFacet((): Record<string, number> => ({}));
  const without = forEachFacet(() => 0);
  const met = passages.filter((number) => {
    const passage = index.passages[number];
    if (!passage) return false;
    const values = facetValues(passage, index);
    const missed = unmet(values, facets);
    for (const name of names) {
      if (missed.some((one) => one !== name)) continue;
      without[name]++;
      for (const value of values[name]) counts[name][value] = (counts[name][value] ?? 0) + 1;
    }
    return missed.length === 0;
  });
  return { passages: met, counts, without };
}

function forEachFacet<T>(make: () => T): Record<FacetName, T> {
  return { section: make(), municipality: make(), kind: make(), language: make() };
}
