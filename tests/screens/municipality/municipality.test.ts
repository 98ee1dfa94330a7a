import { describe, expect, it } from 'vitest';
import type { MunicipalityAnswer } from '../../../src/screens/municipality/query';
import type { Gap, MunicipalityRow, Peer, Tie } from '../../../src/screens/municipality/rows';
import {
  codesWithProgramme,
  languagesByRole,
  municipalityPage,
  partiesByService,
  partyNames,
  programmesOf,
} from '../../../src/screens/municipality/shape';
import { gapsTable, listTable, peersTable } from '../../../src/screens/municipality/tables';
import {
  gapsSentence,
  gapWords,
  listSentence,
  pageSentence,
  peersSentence,
  sectionsSentence,
  tieWords,
} from '../../../src/screens/municipality/words';
import { aura, kauniainen, kuopio, programme } from '../given-programmes';

const place = (code: string, other: Partial<MunicipalityRow> = {}): MunicipalityRow => ({
  code,
  name_fi: `Kunta ${code}`,
  name_sv: `Kommun ${code}`,
  region_fi: 'Maakunta',
  region_sv: 'Landskap',
  county_fi: '',
  county_sv: '',
  area_fi: '',
  area_sv: '',
  language_status: 'fi',
  population: 10_284,
  document_id: `p${code}`,
  role: 'issuer',
  described: 12,
  cells: 21,
  share: null,
  share_year: null,
  share_evidence_id: null,
  ...other,
});

const peer = (peer_code: string, rank: number, candidates = 3): Peer => ({
  code: '900',
  peer_code,
  document_id: `p${peer_code}`,
  size_part: 0.5,
  language_part: 0,
  region_part: 0.5,
  share_part: null,
  distance: 1,
  candidates,
  rank,
});

const gap: Gap = {
  code: '900',
  kind: 'language',
  service_id: 'civic_orientation',
  value: 'ar',
  name_fi: 'arabia',
  name_sv: 'arabiska',
  name_en: 'Arabic',
  stating: 2,
  peers: 3,
  proofs: [
    { code: '901', evidence_id: 'p901:1-2' },
    { code: '902', evidence_id: 'p902:3-4' },
  ],
};

const party = {
  document_id: 'p900',
  service_id: 'guidance',
  client_group: 'others',
  party_name: 'Kuvitteen kunta',
  unit: null,
  evidence_id: 'p900:1-2',
} as const;
const language = {
  document_id: 'p900',
  language_code: 'so',
  role: 'needed',
  name_fi: 'somali',
  name_sv: 'somaliska',
  name_en: 'Somali',
  evidence_id: 'p900:3-4',
} as const;

const answer: MunicipalityAnswer = {
  municipalities: ['900', '901', '902', '903'].map((code) => place(code)),
  total: 308,
  cells: [],
  parties: [
    party,
    { ...party, service_id: 'assessment', party_name: 'Kuvitteen työllisyysalue' },
    { ...party, service_id: 'assessment', client_group: 'jobseekers' },
    { ...party, document_id: 'p901', party_name: 'Naapurin kunta' },
  ],
  languages: [
    language,
    { ...language, language_code: 'ar', role: 'offered', name_fi: 'arabia' },
    { ...language, document_id: 'p901', language_code: 'uk', role: 'offered' },
  ],
  ties: [],
  spoken: [],
  peers: [peer('901', 1), peer('902', 2), peer('903', 3)],
  gaps: [gap, { ...gap, code: '901' }],
  services: [],
};
const page = () => {
  const found = municipalityPage(answer, '900');
  if (!found) throw new Error('There is no page.');
  return found;
};

describe('the page of a municipality', () => {
  it('has what its own programme says and nothing of the others', () => {
    expect(page().parties).toHaveLength(3);
    expect(page().languages.map(({ language_code }) => language_code)).toEqual(['so', 'ar']);
    expect(page().gaps).toEqual([gap]);
    expect(page().near.map(({ place: { code } }) => code)).toEqual(['901', '902', '903']);
  });

  it('is not there for an unknown code', () => {
    expect(municipalityPage(answer, '999')).toBeUndefined();
    expect(municipalityPage(answer, null)).toBeUndefined();
  });

  it('orders parties by the Act and by how many services they have', () => {
    expect(partiesByService(page().parties).map(({ service }) => service)).toEqual([
      'assessment',
      'guidance',
    ]);
    expect(partyNames(page().parties)[0]).toBe('Kuvitteen kunta');
  });

  it('has the languages in which orientation is given first', () => {
    expect(languagesByRole(page().languages).map(({ role }) => role)).toEqual([
      'offered',
      'needed',
    ]);
  });

  it('says in one sentence what is described, by whom, in which languages and for how many', () => {
    expect(pageSentence(page(), 'fi')).toBe(
      'Ohjelma kuvaa 12 kohtaa 21:stä, nimeää vastuutahoiksi Kuvitteen kunta ja Kuvitteen työllisyysalue ja kertoo antavansa yhteiskuntaorientaatiota näillä kielillä: arabia; asukkaita oli 10\u00a0284 vuoden 2022 lopussa.',
    );
  });

  it('says what the programme leaves unsaid', () => {
    const bare = {
      ...page(),
      parties: [],
      languages: [language],
      place: place('900', { population: null }),
    };
    expect(pageSentence(bare, 'fi')).toContain('ei nimeä vastuutahoja ja ei kerro');
    expect(pageSentence(bare, 'fi')).toContain('asukaslukua ei ole aineistossa');
  });
});

describe('the list', () => {
  const joint = programme('a', aura);
  const documents = [
    { ...joint, places: [...joint.places, ...programme('x', kuopio).places] },
    programme('old', kuopio, { year: '2018', period_start: '2018' }),
    programme('new', kuopio),
  ];

  it('counts municipalities without a programme', () => {
    expect(listSentence(answer.municipalities, 304)).toContain('304 kunnasta ei ole');
    expect(listSentence([], 308)).toBe('Yhdeltäkään kunnalta ei ole luettua ohjelmaa.');
    expect(codesWithProgramme(documents)).toEqual(new Set(['019', '297']));
  });

  it('has joint programmes for each municipality, the newest first', () => {
    const own = programmesOf('297', documents).map(({ document_id }) => document_id);
    expect(own).toEqual(['a', 'new', 'old']);
    expect(programmesOf('235', [programme('k', kauniainen)])).toHaveLength(1);
  });

  it('exports what it shows', () => {
    const { rows } = listTable([place('297')], documents, 'sv');
    expect(rows[0]?.cells).toEqual([
      'Kommun 297',
      '297',
      'Landskap',
      'Aura 2025, Kuopio 2025, Kuopio 2018',
      12,
      10_284,
    ]);
  });
});

describe('peers', () => {
  it('are all there were to choose from, or the nearest of more', () => {
    expect(peersSentence(page(), 'fi')).toContain('Valittavana oli vain 3 kuntaa');
    expect(peersSentence({ ...page(), candidates: 40 }, 'fi')).toContain(
      'valittavana oli 40 kuntaa',
    );
  });

  it('are no one where there are fewer than three, and then nothing is missing', () => {
    const few = { ...page(), near: page().near.slice(0, 2), candidates: 2 };
    expect(peersSentence(few, 'fi')).toContain('Verrokkeja ei voi nimetä');
    expect(gapsSentence(few)).toBe('Vertailuun tarvitaan vähintään kolme verrokkia.');
  });

  it('have the parts of the distance in the table', () => {
    expect(peersTable(page(), 'fi').rows[0]?.cells.slice(3)).toEqual([0.5, 0, 0.5, null, 1]);
  });

  it('say what they state, each with its own words', () => {
    expect(gapsSentence(page())).toMatch(/^1 asia .* niistä 0 kaikkien/);
    expect(gapWords(gap, new Map(), 'fi')).toBe('Yhteiskuntaorientaation kieli: arabia');
    const section = { ...gap, kind: 'section', service_id: '', value: '3-responsible' } as const;
    expect(gapWords(section, new Map(), 'fi')).toBe(
      '3B Monikielinen yhteiskuntaorientaatio: vastuutaho',
    );
    const mode = { ...gap, kind: 'mode', service_id: 'guidance', value: 'remote' } as const;
    expect(gapWords(mode, new Map([['guidance', 'Ohjaus']]), 'fi')).toBe(
      'Ohjaus, toteutustapa: etätoteutus',
    );
    expect(gapsTable(page(), new Map(), 'fi').rows.map(({ documentId }) => documentId)).toEqual([
      'p901',
      'p902',
    ]);
  });
});

describe('words', () => {
  it('name the cells that are not described, also those whose facts do not count', () => {
    const cell = {
      document_id: 'p900',
      section: '3',
      facet: 'description',
      status: 'described',
      refers_elsewhere: false,
      planned: false,
      evidence_id: null,
      is_counted: false,
    } as const;
    expect(sectionsSentence([cell], 'fi')).toContain('0 kohtaa 1:stä on kuvattu');
    expect(sectionsSentence([{ ...cell, is_counted: true }], 'fi')).toMatch(/^1 kohtaa .*: 1A, 1B/);
  });

  it('tell the direction of a relation', () => {
    const tie = { relation: 'produces_for', direction: 'to' } as Tie;
    expect(tieWords(tie)).toBe('Saa palvelua kunnalta');
    expect(tieWords({ ...tie, direction: 'from' })).toBe('Tuottaa palvelua kunnalle');
  });
});
