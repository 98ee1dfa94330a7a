import type { Connection } from '../../database/connection';
import { query } from '../../database/query';
import type { Asked } from '../asked';
import type { ShownQuery } from '../shown-query';

/** How civic orientation meets a group of residents with one own language; `left_out`: by a fact that does not count. */
export const reaches = [
  'offered',
  'english',
  'intended',
  'unserved',
  'left_out',
  'unknown',
] as const;
export type Reach = (typeof reaches)[number];

/** A row of the view `reach_groups` for one choice of certainties, with the share that would be reached if its language were offered too. */
export interface ReachGroup {
  readonly choice: string;
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
  readonly share_with_it: number;
  /** Place among the languages to add, the largest group first; null where orientation is given in it or it is not known. */
  readonly step: number | null;
  /** Percent reached with this language and all before it. */
  readonly reached_with: number | null;
  /** Codes of languages of orientation that some of the group may know instead, separated by spaces. */
  readonly bridges: string | null;
}

/** One row per municipality and language of orientation that may serve others than its own speakers. */
export interface ReachBridge {
  readonly municipality_code: string;
  readonly bridge_code: string;
  readonly name_fi: string;
  readonly name_sv: string;
  readonly name_en: string;
  /** At most: all whose own language is not offered and who may know it. */
  readonly persons: number;
  readonly share: number;
}

/** A row of the view `reach_municipalities` for one choice of certainties; persons whose own language is neither Finnish nor Swedish. */
export interface ReachMunicipality {
  readonly choice: string;
  readonly municipality_code: string;
  readonly document_id: string;
  readonly persons: number;
  readonly own_language: number;
  readonly english: number;
  readonly intended: number;
  readonly unserved: number;
  readonly left_out: number;
  readonly unknown: number;
  /** Percent with orientation in their own language. */
  readonly reached_share: number | null;
  readonly offered_languages: number;
  readonly stated_languages: number;
  /** Languages that the programme states, but by facts that do not count. */
  readonly left_out_languages: number;
  readonly english_offered: boolean;
  /** Figures of the table of residents that do not count. */
  readonly left_out_figures: number;
  readonly year: number | null;
  readonly date: string | null;
  readonly source: string | null;
}

/** One row per municipality and reach. */
export interface ReachPart {
  readonly municipality_code: string;
  readonly reach: Reach;
  readonly persons: number;
  readonly share: number;
}

export interface ReachAnswer {
  readonly municipalities: readonly ReachMunicipality[];
  readonly parts: readonly ReachPart[];
  readonly groups: readonly ReachGroup[];
  readonly bridges: readonly ReachBridge[];
}

const askedPlaces = `
SELECT municipality_code FROM document_municipalities WHERE list_contains(string_split(?, ' '), document_id)`;

const municipalitiesSql = `
SELECT * FROM reach_municipalities
WHERE choice = ? AND municipality_code IN (${askedPlaces})`;

const partsSql = `
SELECT municipality_code, reach, sum(persons) AS persons, sum(share) AS share
FROM reach_groups WHERE choice = ? AND municipality_code IN (${askedPlaces})
GROUP BY municipality_code, reach`;

const groupsSql = `
WITH bridged AS (
  SELECT choice, municipality_code, language_code, string_agg(bridge_code, ' ' ORDER BY bridge_code) AS bridges
  FROM reach_through_bridges GROUP BY choice, municipality_code, language_code
)
SELECT g.*, m.reached_share + g.share AS share_with_it, s.step, s.reached_with, b.bridges
FROM reach_groups AS g
JOIN reach_municipalities AS m USING (choice, municipality_code)
LEFT JOIN reach_steps AS s USING (choice, municipality_code, language_code)
LEFT JOIN bridged AS b USING (choice, municipality_code, language_code)
WHERE choice = ? AND municipality_code IN (${askedPlaces})
ORDER BY municipality_code, g.persons DESC, language_code`;

const bridgesSql = `
SELECT
  b.municipality_code, b.bridge_code, n.name_fi, n.name_sv, n.name_en,
  sum(b.persons) AS persons, sum(b.share) AS share
FROM reach_through_bridges AS b JOIN language_names AS n ON n.language_code = b.bridge_code
WHERE b.choice = ? AND b.municipality_code IN (${askedPlaces})
GROUP BY ALL ORDER BY b.municipality_code, persons DESC, b.bridge_code`;

/** Whom civic orientation reaches in the municipalities of the given programmes, by facts of the given certainties. */
export async function readReach(
  connection: Connection,
  { documentIds, certainties }: Asked,
): Promise<ReachAnswer> {
  const asked = [certainties.join(' '), documentIds.join(' ')];
  const [municipalities, parts, groups, bridges] = await Promise.all([
    query<ReachMunicipality>(connection, municipalitiesSql, asked),
    query<ReachPart>(connection, partsSql, asked),
    query<ReachGroup>(connection, groupsSql, asked),
    query<ReachBridge>(connection, bridgesSql, asked),
  ]);
  return { municipalities, parts, groups, bridges };
}

/** What the figure is read with. */
export function reachQueries({ documentIds, certainties }: Asked): ShownQuery[] {
  const values = [certainties.join(' '), documentIds.join(' ')];
  return [municipalitiesSql, groupsSql, bridgesSql].map((sql) => ({ sql, values }));
}
