import type { ExportFilter } from '../exporting/export-context';
import { m } from '../messages/compiled/messages.js';
import { filterKeys } from '../state/filters.svelte';
import type { App } from './context';
import { filterName } from './filter-name';
import { filterOptions } from './filter-options';

/** The filters in force as the filter bar names them, one a name; and the reader's own documents that they let through. */
export function chosenFilters({
  filters,
  documents,
  language,
}: Pick<App, 'filters' | 'documents' | 'language'>): ExportFilter[] {
  const own = documents.shown.filter(({ document_id }) => documents.isOwn(document_id));
  const files = own.map(({ file_name }) => file_name).join('; ');
  const chosen = filterKeys.flatMap((key) => {
    const values = filters.values(key);
    if (values.length === 0) return [];
    const options = filterOptions(key, documents.all, language.current);
    const labels = values.map(
      (value) => options.find((one) => one.value === value)?.label ?? value,
    );
    return [{ name: filterName[key](), value: labels.join('; ') }];
  });
  return files ? [...chosen, { name: m.import_nav(), value: files }] : chosen;
}
