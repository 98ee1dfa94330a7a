import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certainties } from '../../src/contract/vocabulary';
import type { Connection } from '../../src/database/connection';
import {
  readResponsible,
  type ResponsibleAnswer,
  type ResponsibleCell,
} from '../../src/screens/responsible/query';
import { openRows } from './open-rows';

const fact = { document_id: 'a', service_id: 'assessment', source: 'table' } as const;
let connection: Connection;
let answer: ResponsibleAnswer;

beforeAll(async () => {
  connection = await openRows({
    documents: [
      { document_id: 'a', status: 'ok', law: '681/2023' },
      { document_id: 'old', status: 'ok', law: '1386/2010' },
      { document_id: 'broken', status: 'failed' },
    ],
    document_municipalities: [{ document_id: 'a', municipality_code: '900' }],
    services: [
      {
        service_id: 'assessment',
        name_fi: 'Arviointi',
        name_sv: 'Bedömning',
        name_en: 'Assessment',
      },
      { service_id: 'integration_plan', name_fi: 'Suunnitelma' },
      { service_id: 'guidance', name_fi: 'Ohjaus' },
    ],
    parties: [
      { party_id: 'area', name: 'Kuvitteen työllisyysalue', party_type: 'employment_area' },
      {
        party_id: 'own',
        name: 'Kuvitteen kunta',
        party_type: 'municipality',
        municipality_code: '900',
      },
      {
        party_id: 'other',
        name: 'Naapurin kunta',
        party_type: 'municipality',
        municipality_code: '901',
      },
      { party_id: 'te', name: 'Pohjolan TE-toimisto', party_type: 'state_authority' },
    ],
    ended_bodies: [
      { ending: 'TE-toimisto', ended_on: '2024-12-31', successor_fi: 'työllisyysalue' },
    ],
    evidence: [
      { evidence_id: 'a:1-2', document_id: 'a', passage_id: 'a:1', start: 0, end: 4, page: 3 },
      { evidence_id: 'a:5-6', document_id: 'a', passage_id: 'a:1', start: 5, end: 6, page: 4 },
    ],
    passages: [{ passage_id: 'a:1', document_id: 'a', start: 0, end: 9 }],
    responsibilities: [
      { ...fact, client_group: 'jobseekers', party_id: 'area', evidence_id: 'a:5-6' },
      {
        ...fact,
        client_group: 'jobseekers',
        party_id: 'te',
        evidence_id: 'a:1-2',
        certainty: 'fuzzy',
      },
      {
        ...fact,
        client_group: 'others',
        party_id: 'other',
        unit: 'neuvonta',
        evidence_id: 'a:5-6',
      },
      {
        ...fact,
        service_id: 'integration_plan',
        client_group: 'all',
        party_id: 'own',
        evidence_id: 'a:5-6',
      },
      {
        ...fact,
        document_id: 'broken',
        client_group: 'all',
        party_id: 'own',
        evidence_id: 'a:5-6',
      },
    ],
    party_mentions: [{ document_id: 'a', party_id: 'te', evidence_id: 'a:1-2' }],
  });
  answer = await readResponsible(connection, { documentIds: ['a', 'old', 'broken'], certainties });
});

afterAll(() => connection.close());

const kinds = (cells: readonly ResponsibleCell[]) =>
  cells.map(({ service_id, client_group, kind }) => `${service_id} ${client_group} ${kind}`);

describe('responsible_standing', () => {
  it('holds the parties of each service and client group against the Act', () => {
    expect(kinds(answer.cells)).toEqual([
      'assessment jobseekers shared',
      'assessment others delegated',
      'integration_plan jobseekers delegated',
      'integration_plan others default',
    ]);
  });

  it('has neither documents that failed nor those under the earlier Act', () => {
    expect(new Set(answer.cells.map(({ document_id }) => document_id))).toEqual(new Set(['a']));
  });

  it('tells a cell without parties from one whose parties do not count', async () => {
    const fuzzy = await readResponsible(connection, { documentIds: ['a'], certainties: ['fuzzy'] });
    expect(kinds(fuzzy.cells)).toEqual([
      'assessment jobseekers delegated',
      'assessment others left_out',
      'integration_plan jobseekers left_out',
      'integration_plan others left_out',
    ]);
    const silent = await readResponsible(connection, { documentIds: ['old'], certainties });
    expect(silent.cells).toEqual([]);
  });

  it('counts documents by kind', () => {
    expect(answer.counts).toContainEqual({
      ...{ service_id: 'assessment', client_group: 'jobseekers', kind: 'shared', documents: 1 },
    });
  });
});

describe('responsible_parties', () => {
  it('names who answers for all clients under both groups', () => {
    const plan = answer.parties.filter(({ service_id }) => service_id === 'integration_plan');
    expect(
      plan.map(({ client_group, for_all, is_default }) => [client_group, for_all, is_default]),
    ).toEqual([
      ['jobseekers', true, false],
      ['others', true, true],
    ]);
  });

  it('keeps unit, source and words', () => {
    const [other] = answer.parties.filter(({ party_id }) => party_id === 'other');
    expect(other).toMatchObject({ unit: 'neuvonta', sources: ['table'], evidence_id: 'a:5-6' });
  });

  it('tells when a body has ended and who has its tasks', () => {
    const [office] = answer.parties.filter(({ party_id }) => party_id === 'te');
    expect(office).toMatchObject({ ended_on: '2024-12-31', successor_fi: 'työllisyysalue' });
  });
});

describe('responsible_ended', () => {
  it('has each span that names an ended body, with its successor', () => {
    expect(answer.ended).toHaveLength(2);
    expect(answer.ended[0]).toMatchObject({
      ...{ party_id: 'te', ended_on: '2024-12-31', successor_fi: 'työllisyysalue', page: 3 },
    });
    expect(answer.ended.map(({ is_responsible }) => is_responsible).sort()).toEqual([false, true]);
  });
});
