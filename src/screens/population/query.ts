import type { Certainty } from '../../contract/vocabulary';
import type { Connection } from '../../database/connection';
import { query } from '../../database/query';
import type { Asked } from '../asked';
import type { ShownQuery } from '../shown-query';

/** A row of the view `population_shares`. */
export interface ShareOfYear {
  readonly document_id: string;
  readonly municipality_code: string;
  readonly year: number;
  readonly date: string | null;
  readonly source: string | null;
  /** Percentage number. */
  readonly share: number;
  readonly evidence_id: string | null;
  readonly certainty: Certainty;
  /** 1 for the programme that counts where several give the year. */
  readonly recency: number;
}

export type GroupIndicator = 'population_by_citizenship' | 'population_by_language';

/** A row of the view `population_groups`. */
export interface ResidentGroup {
  readonly choice: string;
  readonly document_id: string;
  readonly municipality_code: string;
  readonly indicator: GroupIndicator;
  readonly year: number | null;
  readonly date: string | null;
  readonly source: string | null;
  readonly category: string;
  readonly persons: number;
  readonly evidence_id: string | null;
  /** `national`: Finnish citizens, Finnish and Swedish; `rest`: what the table leaves together. */
  readonly kind: 'national' | 'group' | 'rest';
  readonly name_fi: string;
  readonly name_sv: string;
  readonly name_en: string;
}

/** A row of the view `population_totals`. */
export interface ResidentTotal {
  readonly choice: string;
  readonly document_id: string;
  readonly municipality_code: string;
  readonly indicator: GroupIndicator;
  readonly year: number | null;
  readonly date: string | null;
  readonly source: string | null;
  readonly computed_sum: number;
  readonly foreign_persons: number;
  readonly national_persons: number;
  readonly rest_persons: number;
  readonly group_count: number;
  readonly stated_total: number | null;
  readonly total_evidence_id: string | null;
  /** Sum less stated total; null where one is missing or figures of the table do not count. */
  readonly difference: number | null;
  /** Figures of the table that do not count. */
  readonly left_out: number;
  /** 1 for the newest table of the municipality. */
  readonly recency: number;
}

export type Indicator = GroupIndicator | 'foreign_citizen_share';

/** One row per kind of figure of which some do not count. */
export interface LeftOut {
  readonly indicator: Indicator;
  readonly figures: number;
}

export interface PopulationAnswer {
  readonly shares: readonly ShareOfYear[];
  readonly groups: readonly ResidentGroup[];
  readonly totals: readonly ResidentTotal[];
  readonly leftOut: readonly LeftOut[];
}

const sharesSql = `
SELECT * FROM population_shares
WHERE list_contains(string_split(?, ' '), certainty)
  AND list_contains(string_split(?, ' '), document_id)
QUALIFY row_number() OVER (PARTITION BY municipality_code, year ORDER BY recency) = 1
ORDER BY municipality_code, year`;

const totalsSql = `
SELECT * FROM population_totals
WHERE choice = ? AND list_contains(string_split(?, ' '), document_id)
QUALIFY row_number() OVER (PARTITION BY municipality_code, indicator ORDER BY recency) = 1
ORDER BY municipality_code, indicator`;

const groupsSql = `
SELECT * FROM population_groups
WHERE choice = ? AND list_contains(string_split(?, ' '), document_id)`;

const leftOutSql = `
SELECT indicator, sum(figures) AS figures FROM population_left_out
WHERE choice = ? AND list_contains(string_split(?, ' '), document_id)
GROUP BY indicator ORDER BY indicator`;

/** The newest population figures of the given certainties that the given programmes state for each municipality. */
export async function readPopulation(
  connection: Connection,
  { documentIds, certainties }: Asked,
): Promise<PopulationAnswer> {
  const asked = [certainties.join(' '), documentIds.join(' ')];
  const [shares, groups, totals, leftOut] = await Promise.all([
    query<ShareOfYear>(connection, sharesSql, asked),
    query<ResidentGroup>(connection, groupsSql, asked),
    query<ResidentTotal>(connection, totalsSql, asked),
    query<LeftOut>(connection, leftOutSql, asked),
  ]);
  return { shares, groups, totals, leftOut };
}

/** What the figures of the screen are read with. */
export function populationQueries({
  documentIds,
  certainties,
}: Asked): Record<'shares' | 'groups', readonly ShownQuery[]> {
  const values = [certainties.join(' '), documentIds.join(' ')];
  return {
    shares: [{ sql: sharesSql, values }],
    groups: [
      { sql: groupsSql, values },
      { sql: totalsSql, values },
    ],
  };
}
