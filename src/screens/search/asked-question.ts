import type { SearchQuestion } from '../../search/question';
import { isShown } from '../../state/is-shown';
import type { FilterKey } from '../../state/filters.svelte';
import type { App } from '../context';
import type { SearchView } from './view';

/**
 * The question of the address; undefined while no word is typed. The filter of municipalities is one of the search's
 * facets: the documents asked are those that the other filters let through.
 */
export function askedQuestion(
  view: SearchView,
  { documents, filters }: Pick<App, 'documents' | 'filters'>,
): Omit<SearchQuestion, 'limit'> | undefined {
  const query = view.query.trimStart();
  if (!query) return undefined;
  const others = {
    values: (key: FilterKey) => (key === 'municipality' ? [] : filters.values(key)),
  };
  return {
    query,
    documentIds: documents.all
      .filter((document) => isShown(document, others))
      .map(({ document_id }) => document_id),
    facets: {
      section: view.section,
      kind: view.kind,
      language: view.language,
      municipality: filters.values('municipality'),
    },
  };
}
