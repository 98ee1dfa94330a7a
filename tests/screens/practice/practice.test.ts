import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certainties } from '../../../src/contract/vocabulary';
import type { Connection } from '../../../src/database/connection';
import { readPractice, type PracticeAnswer } from '../../../src/screens/practice/query';
import { markGrid, markTable } from '../../../src/screens/practice/shape-marks';
import {
  parameterPanels,
  parameterTable,
  rangeWords,
} from '../../../src/screens/practice/shape-parameters';
import { marksSentence, parametersSentence } from '../../../src/screens/practice/words';
import { openRows } from '../../sql/open-rows';
import { aura, kuopio, programme } from '../given-programmes';

const documents = [programme('a', aura), programme('k', kuopio)];
const mode = { document_id: 'a', service_id: 'guidance' } as const;
const figure = {
  document_id: 'a',
  service_id: 'civic_orientation',
  parameter: 'duration',
} as const;
let connection: Connection;
let answer: PracticeAnswer;

beforeAll(async () => {
  connection = await openRows({
    documents: [
      { document_id: 'a', status: 'ok' },
      { document_id: 'k', status: 'ok' },
      { document_id: 'broken', status: 'failed' },
    ],
    services: [
      { service_id: 'guidance', name_fi: 'Ohjaus', name_sv: 'Vägledning', name_en: 'Guidance' },
      { service_id: 'civic_orientation', name_fi: 'Orientaatio', name_sv: 'O', name_en: 'O' },
    ],
    delivery_modes: [
      { ...mode, mode: 'remote', planned: true, evidence_id: 'a:1-2' },
      { ...mode, mode: 'in_person', evidence_id: 'a:3-4' },
      { ...mode, document_id: 'k', mode: 'in_person', evidence_id: 'k:1-2', certainty: 'fuzzy' },
      { ...mode, document_id: 'broken', mode: 'in_person', evidence_id: 'broken:1-2' },
    ],
    target_groups: [{ ...mode, target_group: 'youth', evidence_id: 'a:5-6' }],
    parameters: [
      { ...figure, minimum: 3, maximum: 5, unit: 'weeks', evidence_id: 'a:7-8' },
      {
        ...figure,
        document_id: 'k',
        minimum: 10,
        maximum: null,
        unit: 'weeks',
        evidence_id: 'k:7-8',
      },
      { ...figure, parameter: 'group_size', maximum: 12, unit: 'persons', evidence_id: 'a:9-10' },
    ],
  });
  answer = await readPractice(connection, { documentIds: ['a', 'k', 'broken'], certainties });
});

afterAll(() => connection.close());

describe('how services are given', () => {
  it('is counted by service and mode, what is only planned apart', () => {
    const modes = answer.counts.filter(({ kind }) => kind === 'mode');
    expect(modes.map(({ value, documents: count, planned }) => [value, count, planned])).toEqual([
      ['in_person', 2, 0],
      ['remote', 0, 1],
    ]);
  });

  it('counts only facts of the certainties asked for', async () => {
    const exact = await readPractice(connection, {
      documentIds: ['a', 'k'],
      certainties: ['exact'],
    });
    expect(exact.counts.find(({ value }) => value === 'in_person')?.documents).toBe(1);
  });

  it('is drawn with the modes that occur, each cell told in words', () => {
    const grid = markGrid(answer.counts, 'mode', 'fi');
    expect(grid.columns.map(({ key }) => key)).toEqual(['in_person', 'remote']);
    expect(grid.cells.map(({ text }) => text)).toEqual(['2', '0+1']);
  });

  it('answers in one sentence', () => {
    expect(marksSentence(answer.marks, answer.counts, { kind: 'group', language: 'fi' })).toBe(
      '1 ohjelma nimeää kohderyhmiä. Useimmin: nuoret, ohjaus (1 ohjelma).',
    );
    expect(marksSentence([], [], { kind: 'mode', language: 'fi' })).toBe(
      'Valituissa ohjelmissa ei kerrota toteutustavoista.',
    );
  });

  it('is taken away statement by statement', () => {
    const { rows } = markTable(answer.marks, documents, { kind: 'mode', language: 'fi' });
    expect(rows.map(({ evidenceId }) => evidenceId).sort()).toEqual(['a:1-2', 'a:3-4', 'k:1-2']);
  });
});

describe('figures of services', () => {
  it('stand on one axis by parameter and unit, the longest first', () => {
    const panels = parameterPanels(answer.parameters, documents, 'fi');
    expect(panels.map(({ key, rows }) => [key, rows.map(({ name }) => name)])).toEqual([
      ['duration weeks', ['Kuopio 2025', 'Aura 2025']],
      ['group_size persons', ['Aura 2025']],
    ]);
    expect(parametersSentence(panels, 'fi')).toBe('Useimmin luvuin kerrotaan kesto: 2 ohjelmassa.');
  });

  it('are written with the bounds that are stated', () => {
    expect(rangeWords({ minimum: 3, maximum: 5 }, 'fi')).toBe('3–5');
    expect(rangeWords({ minimum: 4, maximum: 4 }, 'fi')).toBe('4');
    expect(rangeWords({ minimum: 20, maximum: null }, 'fi')).toBe('väh. 20');
    expect(rangeWords({ minimum: null, maximum: 4.5 }, 'fi')).toBe('enint. 4,5');
  });

  it('are taken away with both bounds as numbers', () => {
    const { rows } = parameterTable(answer.parameters, documents, 'fi');
    expect(rows[0]?.cells.slice(2)).toEqual(['kesto', 3, 5, 'viikkoa']);
  });
});
