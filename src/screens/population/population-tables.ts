import type { FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import type { ShownTable } from '../../shown-table';
import type { ShareOfYear } from './query';
import { groupName, type ResidentPanel } from './shape';

const text = (key: string, title: string) => ({ key, title, type: 'text' }) as const;
const code = (key: string, title: string) => ({ key, title, type: 'code' }) as const;
/** A year is a number, but it is not written like one. */
const year = { key: 'year', type: 'code' } as const;

/** One row per municipality and year. */
export function shareTable(
  shares: readonly ShareOfYear[],
  names: ReadonlyMap<string, string>,
): ShownTable {
  return {
    columns: [
      text('municipality', m.population_municipality()),
      code('municipality_code', m.csv_code()),
      { ...year, title: m.population_year() },
      { key: 'share', title: m.population_share(), type: 'percent' },
    ],
    rows: shares.map((one) => ({
      cells: [
        names.get(one.municipality_code) ?? one.municipality_code,
        one.municipality_code,
        String(one.year),
        one.share,
      ],
      evidenceId: one.evidence_id,
      documentId: one.document_id,
    })),
  };
}

/** One row per municipality and group of residents, the nationals first. */
export function groupTable(panels: readonly ResidentPanel[], language: FormatLanguage): ShownTable {
  return {
    columns: [
      text('municipality', m.population_municipality()),
      code('municipality_code', m.csv_code()),
      text('group', m.population_group()),
      text('group_code', m.csv_group_code()),
      { key: 'persons', title: m.population_persons(), type: 'integer', unit: 'persons' },
      { ...year, title: m.population_year() },
    ],
    rows: panels.flatMap((panel) =>
      [...panel.national, ...panel.groups].map((group) => ({
        cells: [
          ...[panel.name, group.municipality_code, groupName(group, language), group.category],
          ...[group.persons, group.year === null ? null : String(group.year)],
        ],
        evidenceId: group.evidence_id,
        documentId: group.document_id,
      })),
    ),
  };
}
