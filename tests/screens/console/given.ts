import type { Given } from '../../sql/open-rows';

const exact = { certainty: 'exact' } as const;

/** A span of evidence at a place of the text. */
function span(document_id: string, start: number, quote: string) {
  const end = start + quote.length;
  return { evidence_id: `${document_id}:${start}-${end}`, document_id, page: 1, start, end, quote };
}

const elsewhere = span('old', 0, 'Ks. toisen kunnan ohjelma.');
const offered = span('new', 10, 'arabiaksi');
const office = span('new', 40, 'TE-toimisto');
const goal = span('new', 60, 'Kieli opitaan');
const decided = span('new', 80, 'valtuusto 1.2.2025 § 3');
const lasting = span('new', 110, 'enintään 12 kuukautta');

/** Two programmes of one municipality and one of another, with a fact for every question of the examples. */
export const given: Given = {
  documents: [
    { document_id: 'old', issuer_code: '901', period_start: '2018', status: 'ok' },
    {
      document_id: 'new',
      issuer_code: '901',
      period_start: '2025',
      dated: '2025-02',
      status: 'ok',
    },
    { document_id: 'other', issuer_code: '902', period_start: '2025', status: 'ok' },
  ],
  document_municipalities: [
    { document_id: 'old', municipality_code: '901', role: 'issuer' },
    { document_id: 'new', municipality_code: '901', role: 'issuer' },
    { document_id: 'other', municipality_code: '902', role: 'issuer' },
  ],
  municipalities: [
    { code: '901', name_fi: 'Esimerkkilä', name_sv: 'Exempelby', region_fi: 'Itä', sort_fi: 1 },
    { code: '902', name_fi: 'Toisela', name_sv: 'Annanby', region_fi: 'Länsi', sort_fi: 2 },
  ],
  services: [{ service_id: 'civic_orientation', section: '3', name_fi: 'Yhteiskuntaorientaatio' }],
  language_names: [
    { language_code: 'ar', name_fi: 'arabia' },
    { language_code: 'so', name_fi: 'somali' },
  ],
  evidence: [elsewhere, offered, office, goal, decided, lasting],
  coverage: [
    coverage('old', '3', 'mentioned', elsewhere.evidence_id),
    coverage('old', '1', 'absent', null),
    coverage('new', '3', 'described', offered.evidence_id),
    coverage('new', '1', 'absent', null),
    coverage('other', '3', 'absent', null),
    coverage('other', '1', 'absent', null),
  ],
  ended_bodies: [
    {
      ending: 'TE-toimisto',
      ended_on: '2024-12-31',
      successor_fi: 'työllisyysalue',
      successor_sv: 'sysselsättningsområde',
      successor_en: 'employment area',
    },
  ],
  languages: [
    {
      document_id: 'new',
      service_id: 'civic_orientation',
      language_code: 'ar',
      role: 'offered',
      evidence_id: offered.evidence_id,
      ...exact,
    },
  ],
  parties: [
    { party_id: 'te', name: 'Itäisen seudun TE-toimisto', party_type: 'state_authority' },
    { party_id: 'kunta', name: 'Esimerkkilän kunta', party_type: 'municipality' },
  ],
  responsibilities: [
    {
      document_id: 'new',
      service_id: 'civic_orientation',
      client_group: 'all',
      party_id: 'kunta',
      source: 'text',
      evidence_id: offered.evidence_id,
      ...exact,
    },
  ],
  party_mentions: [
    {
      document_id: 'new',
      party_id: 'te',
      service_id: 'civic_orientation',
      evidence_id: office.evidence_id,
      ...exact,
    },
  ],
  parameters: [
    {
      document_id: 'new',
      service_id: 'civic_orientation',
      client_group: 'all',
      parameter: 'duration',
      maximum: 12,
      unit: 'months',
      evidence_id: lasting.evidence_id,
      ...exact,
    },
  ],
  goals: [
    {
      document_id: 'new',
      ordinal: 1,
      sector: 'Koulutus',
      goal: 'Kieli opitaan',
      measure: 'Kurssi',
    },
    { document_id: 'new', ordinal: 2, sector: 'Koulutus', goal: 'Kieli opitaan', measure: null },
  ].map((row) => ({ ...row, evidence_id: goal.evidence_id, ...exact })),
  decisions: [
    {
      document_id: 'new',
      body: 'valtuusto',
      decided_on: '2025-02-01',
      paragraph: '3',
      evidence_id: decided.evidence_id,
      ...exact,
    },
  ],
  statistics: [
    language('ar', 30),
    language('so', 20),
    language('total', 60),
    share(2020, 4.1),
    share(2021, 4.7),
  ],
  quality_flags: [
    { document_id: 'old', rule_id: 'law-reference', severity: 'warning', message: 'x' },
    { document_id: 'new', rule_id: 'law-reference', severity: 'warning', message: 'y' },
  ],
  accuracy: [
    { table_name: 'goals', documents: 1, labelled: 2, found: 2, true_positives: 2, f1: 1 },
  ],
};

function coverage(
  document_id: string,
  section: '1' | '3',
  status: 'described' | 'mentioned' | 'absent',
  evidence_id: string | null,
) {
  const refers_elsewhere = status === 'mentioned';
  return {
    document_id,
    section,
    facet: 'description',
    status,
    refers_elsewhere,
    evidence_id,
    ...exact,
  } as const;
}

function figure(indicator: string, category: string | null, year: number, value: number) {
  return {
    document_id: 'new',
    municipality_code: '901',
    indicator,
    category,
    year,
    value,
    ...exact,
  };
}

function language(category: string, persons: number) {
  return figure('population_by_language', category, 2024, persons);
}

function share(year: number, percent: number) {
  return figure('foreign_citizen_share', null, year, percent);
}
