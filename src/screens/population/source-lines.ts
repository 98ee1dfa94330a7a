import { formatProgramme, type FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import type { Documents } from '../../state/documents.svelte';
import type { ResidentTotal } from './query';
import { statedSource } from './words';

type Sourced = Pick<ResidentTotal, 'document_id' | 'source' | 'date' | 'year'>;

/** Documents that figures come from, with the source that they state themselves; each line once. */
export function sourceLines(
  figures: readonly Sourced[],
  documents: Documents,
  language: FormatLanguage,
): string[] {
  const lines = figures.map((figure) => {
    const document = documents.find(figure.document_id);
    const programme = document ? formatProgramme(document, language) : figure.document_id;
    const stated = figure.source ? statedSource(figure, language) : '';
    const line = stated
      ? m.population_source_stated({ programme, stated })
      : m.population_source({ programme });
    const original = document?.restated_from;
    return original ? `${line} ${m.restated_from({ original })}.` : line;
  });
  return [...new Set(lines)];
}
