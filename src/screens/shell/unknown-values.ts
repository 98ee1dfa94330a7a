import type { DocumentSummary } from '../../state/document-summary';
import type { ActiveFilter } from '../../state/filters.svelte';
import { filterOptions } from '../filter-options';

/** Filter values of the address that no document has. */
export function unknownValues(
  active: readonly ActiveFilter[],
  documents: readonly DocumentSummary[],
): ActiveFilter[] {
  return active.filter(
    ({ key, value }) =>
      !filterOptions(key, documents, 'fi').some((option) => option.value === value),
  );
}
