import type { FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import type { FacetName, Facets, SearchAnswer } from '../../search/question';
import type { Change } from '../../state/page-address';
import { documentFilterKeys } from '../../state/filters.svelte';
import { facetKeys } from './view';
import { passagesWords } from './words';

/** A condition to loosen: what to say of it, and how the address changes. */
export interface WayOut {
  readonly label: string;
  readonly change: Change;
}

const withoutFacet: Readonly<Record<FacetName, (words: { passages: string }) => string>> = {
  section: m.search_without_section,
  municipality: m.search_without_municipality,
  kind: m.search_without_kind,
  language: m.search_without_language,
};

/** What can be loosened where a search found nothing: a facet, the filters, a word that is nowhere, or quotation marks. */
export function waysOut(
  query: string,
  { answer, facets }: { answer: SearchAnswer; facets: Facets },
  language: FormatLanguage,
): WayOut[] {
  const names = Object.keys(withoutFacet) as FacetName[];
  const loosened = names
    .filter((name) => answer.without[name] > 0)
    .map((name) => ({
      label: withoutFacet[name]({ passages: passagesWords(answer.without[name], language) }),
      change: { [facetKeys[name]]: name === 'kind' ? allKinds(answer, facets) : null },
    }));
  const unfiltered = Object.fromEntries(documentFilterKeys.map((key) => [key, null]));
  return [
    ...loosened,
    ...(answer.outside > 0
      ? [
          {
            label: m.search_without_filters({ passages: passagesWords(answer.outside, language) }),
            change: unfiltered,
          },
        ]
      : []),
    ...withoutTerms(query, answer),
  ];
}

/** Every kind that a passage found has: without a choice the form's own texts are left out. */
function allKinds(answer: SearchAnswer, { kind }: Facets): string[] | null {
  const found = Object.keys(answer.facets.kind);
  return found.some((one) => one === 'prompt' || one === 'boilerplate') || kind.length === 0
    ? found
    : null;
}

function withoutTerms(query: string, { terms }: SearchAnswer): WayOut[] {
  const quoted = /["”“«»]/.test(query);
  const plain = query
    .replace(/["”“«»]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (quoted) return [{ label: m.search_without_quotes(), change: { q: plain } }];
  if (terms.length < 2) return [];
  return terms
    .filter(({ count }) => count === 0)
    .map(({ typed }) => ({
      label: m.search_without_term({ term: typed }),
      change: {
        q: terms
          .filter((term) => term.typed !== typed)
          .map((term) => term.typed)
          .join(' '),
      },
    }));
}
