import type { FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import type { ShownTable } from '../../shown-table';
import type { ReachPanel } from './shape-reach';
import { bridgeNames } from './words-enough';
import { groupName, reachName } from './words-reach';

const text = (key: string, title: string) => ({ key, title, type: 'text' }) as const;

/** The groups of residents of each municipality, those reached first. */
export function reachTable(panels: readonly ReachPanel[], language: FormatLanguage): ShownTable {
  return {
    columns: [
      text('municipality', m.csv_municipality()),
      { key: 'municipality_code', title: m.csv_code(), type: 'code' },
      text('language', m.languages_language()),
      text('language_code', m.csv_language_code()),
      { key: 'persons', title: m.reach_persons(), type: 'integer', unit: 'persons' },
      { key: 'share', title: m.reach_share(), type: 'percent' },
      text('reach', m.reach_state()),
      { key: 'step', title: m.reach_step(), type: 'integer' },
      { key: 'reached_with', title: m.reach_reached_with(), type: 'percent' },
      text('bridges', m.reach_bridges()),
    ],
    rows: panels.flatMap(({ name, groups, bridges }) =>
      groups.map((group) => ({
        cells: [
          ...[name, group.municipality_code, groupName(group, language), group.language_code],
          ...[group.persons, group.share, reachName[group.reach]()],
          ...[group.step, group.reached_with, bridgeNames(group, bridges, language)],
        ],
        evidenceId: group.evidence_id,
        documentId: group.document_id,
      })),
    ),
  };
}
