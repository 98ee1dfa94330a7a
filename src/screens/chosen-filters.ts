import type { ExportFilter } from '../exporting/export-context';
import { filterKeys } from '../state/filters.svelte';
import type { App } from './context';
import { filterName } from './filter-name';
import { filterOptions } from './filter-options';

/** The filters in force as the filter bar names them, one a name. */
export function chosenFilters({
  filters,
  documents,
  language,
}: Pick<App, 'filters' | 'documents' | 'language'>): ExportFilter[] {
  return filterKeys.flatMap((key) => {
    const chosen = filters.values(key);
    if (chosen.length === 0) return [];
    const options = filterOptions(key, documents.all, language.current);
    const labels = chosen.map(
      (value) => options.find((one) => one.value === value)?.label ?? value,
    );
    return [{ name: filterName[key](), value: labels.join('; ') }];
  });
}
