import type { DocumentSummary } from '../../state/document-summary';
import { isShown } from '../../state/is-shown';
import type { FilterKey, Filters } from '../../state/filters.svelte';

export interface Loosening {
  readonly key: FilterKey;
  /** Documents that are let through without this filter. */
  readonly count: number;
}

/** The filters that alone keep documents out, the most fruitful first: without one of them something is shown. */
export function loosenings(
  documents: readonly DocumentSummary[],
  filters: Pick<Filters, 'active' | 'values'>,
): Loosening[] {
  const keys = [...new Set(filters.active.map(({ key }) => key))];
  return keys
    .map((key) => {
      const others = { values: (one: FilterKey) => (one === key ? [] : filters.values(one)) };
      return { key, count: documents.filter((document) => isShown(document, others)).length };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
