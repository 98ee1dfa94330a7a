import type {
  CoverageStatus,
  DocumentLanguage,
  Facet,
  LanguageRole,
  LinkRelation,
  MunicipalityRole,
  Section,
  ServiceId,
} from '../../contract/vocabulary';
import type { Row } from '../../contract/rows';

/** One row per municipality with a programme among those asked for, and what the newest of them says. */
export interface MunicipalityRow {
  readonly code: string;
  readonly name_fi: string;
  readonly name_sv: string;
  readonly region_fi: string;
  readonly region_sv: string;
  readonly county_fi: string;
  readonly county_sv: string;
  readonly area_fi: string;
  readonly area_sv: string;
  readonly language_status: Row<'municipalities'>['language_status'];
  /** On 31 December 2022. */
  readonly population: number | null;
  /** The programme that stands for the municipality. */
  readonly document_id: string;
  readonly role: MunicipalityRole;
  /** Described cells of the form's sections by facet, of `cells`. */
  readonly described: number;
  readonly cells: number;
  /** Latest stated share of foreign citizens, percentage number. */
  readonly share: number | null;
  readonly share_year: number | null;
  readonly share_evidence_id: string | null;
}

/** One row per newest programme, section and facet. */
export interface SectionCell {
  readonly document_id: string;
  readonly section: Section;
  readonly facet: Facet;
  readonly status: CoverageStatus;
  readonly refers_elsewhere: boolean;
  readonly planned: boolean;
  readonly evidence_id: string | null;
  readonly is_counted: boolean;
}

/** One row per newest programme, service, client group, responsible party and unit. */
export interface NamedParty {
  readonly document_id: string;
  readonly service_id: ServiceId;
  readonly client_group: 'jobseekers' | 'others';
  readonly party_name: string;
  readonly unit: string | null;
  readonly evidence_id: string;
}

/** One row per newest programme, language of orientation and what is said of it. */
export interface OrientationLanguage {
  readonly document_id: string;
  readonly language_code: string;
  readonly role: LanguageRole;
  readonly name_fi: string;
  readonly name_sv: string;
  readonly name_en: string;
  readonly evidence_id: string;
}

/** A row of the view `municipality_ties`, of the certainties asked for. */
export interface Tie {
  readonly document_id: string;
  readonly code: string;
  readonly direction: 'from' | 'to';
  readonly relation: LinkRelation;
  readonly other_code: string;
  readonly name_fi: string;
  readonly name_sv: string;
  readonly language_status: Row<'municipalities'>['language_status'];
  readonly evidence_id: string;
  readonly quote: string | null;
  readonly language: DocumentLanguage | null;
}

/** One of the largest languages of a municipality beside Finnish and Swedish. */
export interface SpokenLanguage {
  readonly code: string;
  readonly category: string;
  readonly name_fi: string;
  readonly name_sv: string;
  readonly name_en: string;
  readonly persons: number;
  readonly year: number | null;
  readonly date: string | null;
  readonly evidence_id: string | null;
}

/** A near municipality with a programme of its own: the parts of its distance, and how many there were to choose from. */
export interface Peer {
  readonly code: string;
  readonly peer_code: string;
  /** The programme that stands for it. */
  readonly document_id: string;
  readonly size_part: number;
  readonly language_part: number;
  readonly region_part: number;
  /** Null where the share of foreign citizens of either is not known. */
  readonly share_part: number | null;
  readonly distance: number;
  readonly candidates: number;
  /** 1 for the nearest. */
  readonly rank: number;
}

export type StatementKind = 'section' | 'language' | 'mode' | 'group' | 'parameter';

/** What at least half of the peers of a municipality state and it does not. */
export interface Gap {
  readonly code: string;
  readonly kind: StatementKind;
  /** Empty for a section. */
  readonly service_id: ServiceId | '';
  /** `3-responsible`, or a code of a language, mode, target group or parameter. */
  readonly value: string;
  /** Name of a language; null for the other kinds. */
  readonly name_fi: string | null;
  readonly name_sv: string | null;
  readonly name_en: string | null;
  /** Peers that state it, of `peers`. */
  readonly stating: number;
  readonly peers: number;
  readonly proofs: readonly { readonly code: string; readonly evidence_id: string }[];
}

export type ServiceNames = Pick<Row<'services'>, 'service_id' | 'name_fi' | 'name_sv' | 'name_en'>;
