import { programmeList } from '../../components/programme-list';
import type { FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import type { DocumentSummary } from '../../state/document-summary';
import type { ResidentTotal } from './query';
import { statedSource } from './words';

/** What the filter leaves out, in one line; none when it leaves out nothing. */
export function leftOutLines(count: number): string[] {
  return count > 0 ? [m.figures_left_out({ count })] : [];
}

type Sourced = Pick<ResidentTotal, 'document_id' | 'source' | 'date' | 'year'>;

/** The programmes that figures come from: a line for each source that they state themselves. */
export function sourceLines(
  figures: readonly Sourced[],
  documents: readonly DocumentSummary[],
  language: FormatLanguage,
): string[] {
  const sources = figures.map((figure) =>
    figure.source || figure.date ? statedSource(figure, language) : '',
  );
  return [...new Set(sources)].map((stated) => {
    const ids = figures.filter((_, i) => sources[i] === stated).map((one) => one.document_id);
    const named = documents.filter(({ document_id }) => ids.includes(document_id));
    const programmes = programmeList(named, language);
    return stated
      ? m.population_source_stated({ programmes, stated })
      : m.population_source({ programmes });
  });
}
