import type { Connection } from '../../database/connection';
import { query } from '../../database/query';
import type { Asked } from '../asked';
import type { ShownQuery } from '../shown-query';
import type {
  Gap,
  MunicipalityRow,
  NamedParty,
  OrientationLanguage,
  Peer,
  SectionCell,
  ServiceNames,
  SpokenLanguage,
  Tie,
} from './rows';
import * as sql from './sql';

export interface MunicipalityAnswer {
  /** In the order of the Finnish alphabet. */
  readonly municipalities: readonly MunicipalityRow[];
  /** Municipalities of Finland, with and without programmes. */
  readonly total: number;
  readonly cells: readonly SectionCell[];
  readonly parties: readonly NamedParty[];
  readonly languages: readonly OrientationLanguage[];
  readonly ties: readonly Tie[];
  readonly spoken: readonly SpokenLanguage[];
  readonly peers: readonly Peer[];
  readonly gaps: readonly Gap[];
  readonly services: readonly ServiceNames[];
}

/** Each municipality with one of the given programmes, by facts of the given certainties. */
export async function readMunicipalities(
  connection: Connection,
  asked: Asked,
): Promise<MunicipalityAnswer> {
  const read = <R extends object>(one: ShownQuery) => query<R>(connection, one.sql, one.values);
  const peers = await read<Peer>({ sql: sql.peersSql, values: peerValues(asked) });
  const shown = municipalityQueries(asked, peers);
  const values = factValues(asked);
  const [municipalities, totals, cells, parties, languages] = await Promise.all([
    read<MunicipalityRow>(shown.municipalities),
    read<{ municipalities: number }>({ sql: sql.totalSql, values: [] }),
    read<SectionCell>(shown.sections),
    read<NamedParty>(shown.parties),
    read<OrientationLanguage>({ sql: sql.languagesSql, values }),
  ]);
  const [ties, spoken, gaps, services] = await Promise.all([
    read<Tie>({ sql: sql.tiesSql, values }),
    read<SpokenLanguage>({ sql: sql.spokenSql, values: [asked.certainties.join(' ')] }),
    read<Gap>(shown.gaps),
    read<ServiceNames>({ sql: sql.servicesSql, values: [] }),
  ]);
  const total = totals[0]?.municipalities ?? 0;
  return { municipalities, total, cells, parties, languages, ties, spoken, peers, gaps, services };
}

export type MunicipalityFigure = 'municipalities' | 'sections' | 'parties' | 'peers' | 'gaps';

/** The queries behind the figures of the screen; what peers state is asked with the peers found. */
export function municipalityQueries(
  asked: Asked,
  peers: readonly Peer[],
): Record<MunicipalityFigure, ShownQuery> {
  const [choice, documents] = [asked.certainties.join(' '), asked.documentIds.join(' ')];
  const pairs = peers.map(({ code, peer_code }) => `${code}:${peer_code}`).join(' ');
  return {
    municipalities: { sql: sql.municipalitiesSql, values: [choice, choice, documents] },
    sections: { sql: sql.cellsSql, values: factValues(asked) },
    parties: { sql: sql.partiesSql, values: factValues(asked) },
    peers: { sql: sql.peersSql, values: peerValues(asked) },
    gaps: { sql: sql.gapsSql, values: [pairs, documents, choice] },
  };
}

function factValues({ certainties, documentIds }: Asked): string[] {
  return [certainties.join(' '), documentIds.join(' ')];
}

function peerValues({ certainties, documentIds }: Asked): string[] {
  return [documentIds.join(' '), certainties.join(' ')];
}
