import type { Connection } from '../../database/connection';
import { query } from '../../database/query';

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
  /** 1 for the programme that counts where several give the year. */
  readonly recency: number;
}

export type GroupIndicator = 'population_by_citizenship' | 'population_by_language';

/** A row of the view `population_groups`. */
export interface ResidentGroup {
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
  /** Sum less stated total. */
  readonly difference: number | null;
  /** 1 for the newest table of the municipality. */
  readonly recency: number;
}

export interface PopulationAnswer {
  readonly shares: readonly ShareOfYear[];
  readonly groups: readonly ResidentGroup[];
  readonly totals: readonly ResidentTotal[];
}

const sharesSql = `
SELECT * FROM population_shares
WHERE list_contains(string_split(?, ' '), document_id)
QUALIFY row_number() OVER (PARTITION BY municipality_code, year ORDER BY recency) = 1
ORDER BY municipality_code, year`;

const totalsSql = `
SELECT * FROM population_totals
WHERE list_contains(string_split(?, ' '), document_id)
QUALIFY row_number() OVER (PARTITION BY municipality_code, indicator ORDER BY recency) = 1
ORDER BY municipality_code, indicator`;

const groupsSql = `
SELECT * FROM population_groups WHERE list_contains(string_split(?, ' '), document_id)`;

/** The newest population figures that the given programmes state for each municipality. */
export async function readPopulation(
  connection: Connection,
  documentIds: readonly string[],
): Promise<PopulationAnswer> {
  const asked = [documentIds.join(' ')];
  const [shares, groups, totals] = await Promise.all([
    query<ShareOfYear>(connection, sharesSql, asked),
    query<ResidentGroup>(connection, groupsSql, asked),
    query<ResidentTotal>(connection, totalsSql, asked),
  ]);
  return { shares, groups, totals };
}
