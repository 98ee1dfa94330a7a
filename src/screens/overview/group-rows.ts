import type { FrameRow } from '../../components/matrix/frame-row';
import type { FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import type { Place } from '../../state/document-summary';
import { groupBy } from '../group-by';
import type { MatrixRow } from './shape';

/** What programmes can stand together by. */
export const groupings = ['region', 'county', 'area'] as const;
export type Grouping = (typeof groupings)[number];

export interface GroupOptions {
  readonly grouping: Grouping | null;
  /** Names of the columns that can be opened. */
  readonly cells: readonly string[];
  readonly language: FormatLanguage;
}

/**
 * The rows of the frame: as they are, or under heads by name. A joint programme stands in every group that it covers a
 * municipality of.
 */
export function groupRows(
  rows: readonly MatrixRow[],
  { grouping, cells, language }: GroupOptions,
): FrameRow<MatrixRow>[] {
  const toLine = (item: MatrixRow, within: string): FrameRow<MatrixRow> => ({
    kind: 'line',
    key: `${within}${item.document.document_id}`,
    cells,
    item,
  });
  if (!grouping) return rows.map((row) => toLine(row, ''));
  const pairs = rows.flatMap((row) => {
    const names = row.document.places.map((place) => nameOf(place, grouping, language));
    return [...new Set(names)].map((name) => ({ name, row }));
  });
  const collator = new Intl.Collator(language === 'sv' ? 'sv' : 'fi');
  return [...groupBy(pairs, ({ name }) => name)]
    .sort(([a], [b]) => collator.compare(a, b))
    .flatMap(([label, own]): FrameRow<MatrixRow>[] => [
      {
        kind: 'group',
        key: `group ${label}`,
        label,
        count: m.overview_group_count({ count: own.length }),
      },
      ...own.map(({ row }) => toLine(row, `${label} `)),
    ]);
}

function nameOf(place: Place, grouping: Grouping, language: FormatLanguage): string {
  return place[`${grouping}_${language === 'sv' ? 'sv' : 'fi'}`];
}
