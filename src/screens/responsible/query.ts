import type {
  Certainty,
  PartyType,
  ResponsibilitySource,
  ServiceId,
} from '../../contract/vocabulary';
import type { Connection } from '../../database/connection';
import { query } from '../../database/query';
import { sentenceAround } from './sentence-around';
import type { Asked } from '../asked';
import type { ShownQuery } from '../shown-query';

/** The two groups of clients that the Act divides between authorities. */
export const dividedGroups = ['jobseekers', 'others'] as const;
export type DividedGroup = (typeof dividedGroups)[number];

/** A row of the view `responsible_parties`, and whether the certainties asked for let it count. */
export interface ResponsibleParty {
  readonly document_id: string;
  readonly service_id: ServiceId;
  readonly client_group: DividedGroup;
  readonly party_id: string;
  readonly party_name: string;
  readonly party_type: PartyType;
  readonly unit: string | null;
  readonly certainty: Certainty;
  readonly evidence_id: string;
  readonly sources: readonly ResponsibilitySource[];
  /** Named for all clients alike. */
  readonly for_all: boolean;
  /** The employment area for jobseekers, the programme's own municipality for others. */
  readonly is_default: boolean;
  readonly ended_on: string | null;
  readonly successor_fi: string | null;
  readonly successor_sv: string | null;
  readonly successor_en: string | null;
  readonly is_counted: boolean;
}

/** How the responsible parties of a cell stand to the Act's default; `left_out`: named by facts that do not count. */
export const cellKinds = ['default', 'shared', 'delegated', 'unnamed', 'left_out'] as const;
export type CellKind = (typeof cellKinds)[number];

/** A row of the view `responsible_standing` for one choice of certainties. */
export interface ResponsibleCell {
  readonly choice: string;
  readonly document_id: string;
  readonly service_id: ServiceId;
  readonly client_group: DividedGroup;
  readonly kind: CellKind;
  readonly parties: number;
  readonly has_ended: boolean;
}

/** One row per service with a default, client group and kind. */
export interface KindCount {
  readonly service_id: ServiceId;
  readonly client_group: DividedGroup;
  readonly kind: CellKind;
  readonly documents: number;
}

/** A body that no longer exists, named in a document by facts of the certainties asked for. */
export interface EndedMention {
  readonly document_id: string;
  readonly party_id: string;
  readonly party_name: string;
  readonly ended_on: string;
  readonly successor_fi: string;
  readonly successor_sv: string;
  readonly successor_en: string;
  readonly service_id: ServiceId | null;
  readonly is_responsible: boolean;
  readonly evidence_id: string;
  readonly page: number | null;
  readonly certainty: Certainty;
  /** The sentence that names it, of the document's own words. */
  readonly sentence: string;
}

/** A row of the view `responsible_ended`: places in code units of the document's text. */
interface EndedPlace extends Omit<EndedMention, 'sentence'> {
  readonly start: number;
  readonly end: number;
  readonly passage_start: number;
  readonly passage_end: number;
}

export interface ServiceNames {
  readonly service_id: ServiceId;
  readonly name_fi: string;
  readonly name_sv: string;
  readonly name_en: string;
}

export interface ResponsibleAnswer {
  readonly parties: readonly ResponsibleParty[];
  readonly cells: readonly ResponsibleCell[];
  readonly counts: readonly KindCount[];
  readonly ended: readonly EndedMention[];
  readonly services: readonly ServiceNames[];
}

const partiesSql = `
SELECT *, list_contains(string_split(?, ' '), certainty) AS is_counted FROM responsible_parties
WHERE list_contains(string_split(?, ' '), document_id)`;

const cellsSql = `
SELECT * FROM responsible_standing
WHERE choice = ? AND list_contains(string_split(?, ' '), document_id)
ORDER BY document_id, service_id, client_group`;

const countsSql = `
SELECT service_id, client_group, kind, count(*)::INTEGER AS documents FROM responsible_standing
WHERE choice = ? AND list_contains(string_split(?, ' '), document_id)
GROUP BY ALL ORDER BY ALL`;

const endedSql = `
SELECT * FROM responsible_ended
WHERE list_contains(string_split(?, ' '), certainty) AND list_contains(string_split(?, ' '), document_id)`;

const textsSql = `
SELECT document_id, text FROM texts WHERE list_contains(string_split(?, ' '), document_id)`;

const servicesSql = 'SELECT service_id, name_fi, name_sv, name_en FROM services';

/** Who answers for what in the given programmes, by facts of the given certainties. */
export async function readResponsible(
  connection: Connection,
  asked: Asked,
): Promise<ResponsibleAnswer> {
  const values = valuesOf(asked);
  const [parties, cells, counts, ended, services] = await Promise.all([
    query<ResponsibleParty>(connection, partiesSql, values),
    query<ResponsibleCell>(connection, cellsSql, values),
    query<KindCount>(connection, countsSql, values),
    readEnded(connection, values),
    query<ServiceNames>(connection, servicesSql),
  ]);
  return { parties, cells, counts, ended, services };
}

async function readEnded(
  connection: Connection,
  values: readonly string[],
): Promise<EndedMention[]> {
  const places = await query<EndedPlace>(connection, endedSql, values);
  const ids = [...new Set(places.map(({ document_id }) => document_id))];
  type Text = { document_id: string; text: string };
  const texts = await query<Text>(connection, textsSql, [ids.join(' ')]);
  const textOf = new Map(texts.map(({ document_id, text }) => [document_id, text]));
  return places.map(({ start, end, passage_start, passage_end, ...place }) => ({
    ...place,
    sentence: sentenceAround(textOf.get(place.document_id) ?? '', {
      ...{ start, end },
      within: { start: passage_start, end: passage_end },
    }),
  }));
}

/** The queries behind the figures of the screen. */
export function responsibleQueries(
  asked: Asked,
): Record<'parties' | 'cells' | 'ended', ShownQuery> {
  const values = valuesOf(asked);
  return {
    parties: { sql: partiesSql, values },
    cells: { sql: cellsSql, values },
    ended: { sql: endedSql, values },
  };
}

function valuesOf({ certainties, documentIds }: Asked): string[] {
  return [certainties.join(' '), documentIds.join(' ')];
}
