import type { Connection } from '../../database/connection';
import { query } from '../../database/query';

/** How civic orientation meets a group of residents with one own language. */
export type Reach = 'offered' | 'bridge' | 'intended' | 'unserved' | 'unknown';

/** A row of the view `reach_groups`. */
export interface ReachGroup {
  readonly municipality_code: string;
  readonly document_id: string;
  readonly language_code: string;
  readonly name_fi: string;
  readonly name_sv: string;
  readonly name_en: string;
  readonly persons: number;
  /** Percent of residents whose own language is neither Finnish nor Swedish. */
  readonly share: number;
  readonly reach: Reach;
  readonly evidence_id: string | null;
  readonly service_evidence_id: string | null;
}

/** A row of the view `reach_municipalities`; persons whose own language is neither Finnish nor Swedish. */
export interface ReachMunicipality {
  readonly municipality_code: string;
  readonly document_id: string;
  readonly persons: number;
  readonly own_language: number;
  readonly english: number;
  readonly intended: number;
  readonly unserved: number;
  readonly unknown: number;
  readonly reached_share: number | null;
  readonly offered_languages: number;
  readonly stated_languages: number;
  readonly english_offered: boolean;
  readonly year: number | null;
  readonly date: string | null;
  readonly source: string | null;
}

export interface ReachAnswer {
  readonly municipalities: readonly ReachMunicipality[];
  readonly groups: readonly ReachGroup[];
}

const municipalitiesSql = `
SELECT * FROM reach_municipalities WHERE list_contains(string_split(?, ' '), municipality_code)`;

const groupsSql = `
SELECT * FROM reach_groups WHERE list_contains(string_split(?, ' '), municipality_code)`;

/** Whom civic orientation reaches in the given municipalities. */
export async function readReach(
  connection: Connection,
  municipalityCodes: readonly string[],
): Promise<ReachAnswer> {
  const asked = [municipalityCodes.join(' ')];
  const [municipalities, groups] = await Promise.all([
    query<ReachMunicipality>(connection, municipalitiesSql, asked),
    query<ReachGroup>(connection, groupsSql, asked),
  ]);
  return { municipalities, groups };
}
