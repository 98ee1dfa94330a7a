import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certainties } from '../../src/contract/vocabulary';
import type { Connection } from '../../src/database/connection';
import { readMunicipalities, type MunicipalityAnswer } from '../../src/screens/municipality/query';
import { openRows } from './open-rows';

/** Five municipalities of one region but for the last, each with a programme of 2025; 903 and 904 share one. */
const codes = ['900', '901', '902', '903', '904'];
const documentIds = ['p900', 'old', 'sv', 'p901', 'p902', 'joint', 'broken'];
const orientation = { service_id: 'civic_orientation' } as const;
const mode = { service_id: 'guidance', mode: 'remote' } as const;
let connection: Connection;
let answer: MunicipalityAnswer;

beforeAll(async () => {
  connection = await openRows({
    municipalities: codes.map((code, i) => ({
      code,
      name_fi: `Kunta ${code}`,
      region_code: code === '904' ? '02' : '01',
      language_status: code === '902' ? ('sv' as const) : ('fi' as const),
      population_2022: 10_000 * 2 ** i,
      sort_fi: i,
    })),
    documents: [
      { document_id: 'p900', status: 'ok', language: 'fi', dated: '2025-02' },
      { document_id: 'sv', status: 'ok', language: 'sv', dated: '2025' },
      { document_id: 'old', status: 'ok', language: 'fi', period_start: '2018' },
      { document_id: 'p901', status: 'ok', dated: '2025' },
      { document_id: 'p902', status: 'ok', dated: '2025' },
      { document_id: 'joint', status: 'partial', dated: '2025' },
      { document_id: 'broken', status: 'failed', dated: '2026' },
    ],
    document_municipalities: [
      ...['p900', 'sv', 'old', 'broken'].map((document_id) => ({
        document_id,
        municipality_code: '900',
      })),
      { document_id: 'p901', municipality_code: '901' },
      { document_id: 'p902', municipality_code: '902' },
      { document_id: 'joint', municipality_code: '903', role: 'issuer' },
      { document_id: 'joint', municipality_code: '904', role: 'covered' },
    ],
    evidence: [{ evidence_id: 'p900:1-2', document_id: 'p900', quote: 'Kunta 901 järjestää.' }],
    coverage: [
      { document_id: 'p900', section: '3', facet: 'description', status: 'described' },
      { document_id: 'p900', section: '3', facet: 'responsible', status: 'absent' },
    ],
    delivery_modes: [
      { ...mode, document_id: 'p901', evidence_id: 'p901:1-2' },
      { ...mode, document_id: 'p902', evidence_id: 'p902:1-2', certainty: 'fuzzy' },
      { ...mode, document_id: 'joint', planned: true, evidence_id: 'joint:1-2' },
    ],
    languages: [
      { ...orientation, document_id: 'p901', language_code: 'ar', evidence_id: 'p901:3-4' },
      { ...orientation, document_id: 'p902', language_code: 'ar', evidence_id: 'p902:3-4' },
      { ...orientation, document_id: 'joint', language_code: 'ar', evidence_id: 'joint:3-4' },
      { ...orientation, document_id: 'p901', language_code: 'so', evidence_id: 'p901:5-6' },
      { ...orientation, document_id: 'p902', language_code: 'so', evidence_id: 'p902:5-6' },
      { ...orientation, document_id: 'sv', language_code: 'so', evidence_id: 'sv:5-6' },
    ],
    language_names: [{ language_code: 'ar', name_fi: 'arabia', name_sv: 'arabiska' }],
    municipality_links: [
      {
        document_id: 'p900',
        from_code: '901',
        to_code: '900',
        relation: 'produces_for',
        evidence_id: 'p900:1-2',
      },
    ],
    statistics: [
      { municipality_code: '900', year: 2020, value: 4 },
      { municipality_code: '900', year: 2022, value: 5, certainty: 'fuzzy' as const },
      { municipality_code: '901', year: 2022, value: 7 },
    ].map((one) => ({
      ...one,
      document_id: one.municipality_code === '900' ? 'p900' : 'p901',
      indicator: 'foreign_citizen_share',
      unit: 'percent',
    })),
  });
  answer = await readMunicipalities(connection, { documentIds, certainties });
});

afterAll(() => connection.close());

describe('municipality_by_age', () => {
  it('lets the newest programme in the language of the majority stand for the municipality', () => {
    expect(answer.municipalities.map(({ code, document_id }) => [code, document_id])).toEqual([
      ['900', 'p900'],
      ['901', 'p901'],
      ['902', 'p902'],
      ['903', 'joint'],
      ['904', 'joint'],
    ]);
    expect(answer.total).toBe(5);
  });

  it('takes the newest of those asked for', async () => {
    const older = await readMunicipalities(connection, { documentIds: ['old'], certainties });
    expect(older.municipalities.map(({ document_id }) => document_id)).toEqual(['old']);
    expect(older.peers).toEqual([]);
    expect(older.gaps).toEqual([]);
  });

  it('counts what its sections describe', () => {
    const [first] = answer.municipalities;
    expect([first?.described, first?.cells]).toEqual([1, 2]);
    expect(answer.cells.map(({ facet, status }) => [facet, status])).toEqual([
      ['description', 'described'],
      ['responsible', 'absent'],
    ]);
  });
});

describe('municipality_citizens', () => {
  it('has the latest share that the chosen certainties state', async () => {
    const share = ({ municipalities: [first] }: MunicipalityAnswer) => first?.share;
    expect(share(answer)).toBe(5);
    const asked = { documentIds, certainties: ['exact'] } as const;
    expect(share(await readMunicipalities(connection, asked))).toBe(4);
  });
});

describe('municipality_distances', () => {
  const of = (peer: string) =>
    answer.peers.find((one) => one.code === '900' && one.peer_code === peer);

  it('adds the ratio of residents, the language status, the region and the share where both are known', () => {
    const near = of('901');
    expect(near?.size_part).toBeCloseTo(Math.LN2);
    expect([near?.language_part, near?.region_part, near?.share_part]).toEqual([0, 0, 0.2]);
    expect(near?.distance).toBeCloseTo(Math.LN2 + 0.2);
    const other = of('902');
    expect([other?.language_part, other?.region_part, other?.share_part]).toEqual([1, 0, null]);
    expect(other?.distance).toBeCloseTo(2 * Math.LN2 + 1);
  });

  it('ranks the nearest first, with one municipality of a joint programme', () => {
    const peers = answer.peers.filter(({ code }) => code === '900');
    expect(peers.map(({ peer_code, rank, candidates }) => [peer_code, rank, candidates])).toEqual([
      ['901', 1, 3],
      ['903', 2, 3],
      ['902', 3, 3],
    ]);
  });

  it('makes no one a peer of the municipality it shares a programme with', () => {
    const peers = answer.peers.filter(({ code }) => code === '904');
    expect(peers.map(({ peer_code }) => peer_code).sort()).toEqual(['900', '901', '902']);
    expect(
      answer.peers.find((one) => one.code === '904' && one.peer_code === '900')?.region_part,
    ).toBe(0.5);
  });
});

describe('municipality_statements', () => {
  const own = () => answer.gaps.filter(({ code }) => code === '900');

  it('finds what at least half of the peers state and no version of its own programme does', () => {
    expect(own().map(({ kind, value, stating, peers }) => [kind, value, stating, peers])).toEqual([
      ['language', 'ar', 3, 3],
      ['mode', 'remote', 2, 3],
    ]);
    expect(own()[0]?.name_sv).toBe('arabiska');
  });

  it('has the words of each peer', () => {
    expect(own()[1]?.proofs).toEqual([
      { code: '901', evidence_id: 'p901:1-2' },
      { code: '902', evidence_id: 'p902:1-2' },
    ]);
  });

  it('counts facts of the chosen certainties alone', async () => {
    const exact = await readMunicipalities(connection, { documentIds, certainties: ['exact'] });
    expect(exact.gaps.filter(({ code }) => code === '900').map(({ value }) => value)).toEqual([
      'ar',
    ]);
  });

  it('compares with no fewer than three peers', async () => {
    const asked = { documentIds: ['p900', 'p901', 'p902'], certainties };
    const few = await readMunicipalities(connection, asked);
    expect(few.peers.filter(({ code }) => code === '900')).toHaveLength(2);
    expect(few.gaps).toEqual([]);
  });
});

describe('municipality_ties', () => {
  it('tells a relation to both sides, each with the other one and the words', () => {
    const told = answer.ties.map(({ code, direction, other_code, quote }) => [
      code,
      direction,
      other_code,
      quote,
    ]);
    expect(told).toEqual([
      ['900', 'to', '901', 'Kunta 901 järjestää.'],
      ['901', 'from', '900', 'Kunta 901 järjestää.'],
    ]);
  });
});
