import type { LanguageRole, ServiceId } from '../../contract/vocabulary';
import { serviceIds } from '../../contract/vocabulary';
import type { DocumentSummary } from '../../state/document-summary';
import { groupBy } from '../group-by';
import type { MunicipalityAnswer } from './query';
import type {
  Gap,
  MunicipalityRow,
  NamedParty,
  OrientationLanguage,
  Peer,
  SectionCell,
  SpokenLanguage,
  Tie,
} from './rows';

/** Fewer municipalities than these are not called peers. */
export const fewestPeers = 3;

/** Everything known of one municipality. */
export interface MunicipalityPage {
  readonly place: MunicipalityRow;
  readonly cells: readonly SectionCell[];
  readonly parties: readonly NamedParty[];
  readonly languages: readonly OrientationLanguage[];
  readonly ties: readonly Tie[];
  readonly spoken: readonly SpokenLanguage[];
  /** The nearest first; perhaps too few to be called peers. */
  readonly near: readonly Near[];
  /** Municipalities there were to choose from. */
  readonly candidates: number;
  readonly gaps: readonly Gap[];
}

export interface Near extends Peer {
  readonly place: MunicipalityRow;
}

/** The page of a code; undefined when none of the programmes asked for is of that municipality. */
export function municipalityPage(
  answer: MunicipalityAnswer,
  code: string | null,
): MunicipalityPage | undefined {
  const places = new Map(answer.municipalities.map((one) => [one.code, one]));
  const place = places.get(code ?? '');
  if (!place) return undefined;
  const isOwn = (row: { document_id: string }) => row.document_id === place.document_id;
  const isHere = (row: { code: string }) => row.code === place.code;
  const peers = answer.peers.filter(isHere);
  return {
    place,
    cells: answer.cells.filter(isOwn),
    parties: answer.parties.filter(isOwn),
    languages: answer.languages.filter(isOwn),
    ties: answer.ties.filter(isHere),
    spoken: answer.spoken.filter(isHere),
    near: peers.flatMap((peer) => {
      const found = places.get(peer.peer_code);
      return found ? { ...peer, place: found } : [];
    }),
    candidates: peers[0]?.candidates ?? 0,
    gaps: answer.gaps.filter(isHere),
  };
}

/** Documents that a municipality gives or that cover it, the newest first; also those that could not be read. */
export function programmesOf(
  code: string,
  documents: readonly DocumentSummary[],
): DocumentSummary[] {
  return documents
    .filter(({ places }) => places.some((place) => place.code === code))
    .sort((a, b) => Number(b.year ?? 0) - Number(a.year ?? 0));
}

/** Codes of all municipalities with a document, read or not. */
export function codesWithProgramme(documents: readonly DocumentSummary[]): Set<string> {
  return new Set(documents.flatMap(({ places }) => places.map(({ code }) => code)));
}

export interface ServiceParties {
  readonly service: ServiceId;
  readonly jobseekers: readonly NamedParty[];
  readonly others: readonly NamedParty[];
}

/** Parties by service, in the order of the Act. */
export function partiesByService(parties: readonly NamedParty[]): ServiceParties[] {
  const byService = groupBy(parties, ({ service_id }) => service_id);
  return serviceIds.flatMap((service) => {
    const own = byService.get(service);
    if (!own) return [];
    return {
      service,
      jobseekers: own.filter(({ client_group }) => client_group === 'jobseekers'),
      others: own.filter(({ client_group }) => client_group === 'others'),
    };
  });
}

/** Names of the parties of a programme, the one with most services first. */
export function partyNames(parties: readonly NamedParty[]): string[] {
  const byName = groupBy(parties, ({ party_name }) => party_name);
  return [...byName].sort(([, a], [, b]) => b.length - a.length).map(([name]) => name);
}

const roleOrder: readonly LanguageRole[] = ['offered', 'piloted', 'planned', 'needed', 'spoken'];

/** Languages by what is said of them, those in which orientation is given first. */
export function languagesByRole(
  languages: readonly OrientationLanguage[],
): { role: LanguageRole; languages: readonly OrientationLanguage[] }[] {
  const byRole = groupBy(languages, ({ role }) => role);
  return roleOrder.flatMap((role) => {
    const own = byRole.get(role);
    return own ? { role, languages: own } : [];
  });
}
