import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certainties } from '../../../src/contract/vocabulary';
import type { Connection } from '../../../src/database/connection';
import { readGoals, type GoalsAnswer } from '../../../src/screens/goals/query';
import {
  filterGoals,
  goalGroups,
  goalTable,
  repeatsGoal,
  taskTable,
} from '../../../src/screens/goals/shape';
import { goalsSentence } from '../../../src/screens/goals/words';
import { openRows } from '../../sql/open-rows';
import { kuopio, programme } from '../given-programmes';

const documents = [programme('a', kuopio), programme('b', kuopio, { year: '2024' })];
const row = { document_id: 'a', sector: 'Koulut', rule: 'goal-table' } as const;
let connection: Connection;
let answer: GoalsAnswer;

beforeAll(async () => {
  connection = await openRows({
    documents: [
      { document_id: 'a', status: 'ok' },
      { document_id: 'b', status: 'ok' },
      { document_id: 'broken', status: 'failed' },
    ],
    goals: [
      {
        ...row,
        ordinal: 1,
        goal: 'Oppilaat viihtyvät',
        measure: 'Äidinkielen opetus',
        monitoring: 'Kysely',
        evidence_id: 'a:1-2',
      },
      {
        ...row,
        ordinal: 2,
        goal: 'Oppilaat viihtyvät',
        measure: 'Kerhot',
        evidence_id: 'a:3-4',
        rule: 'goal-above',
      },
      {
        ...row,
        ordinal: 3,
        sector: 'Kirjasto',
        goal: 'Kielet näkyvät',
        measure: 'Hyllyt',
        monitoring: 'Lainat',
        evidence_id: 'a:5-6',
        certainty: 'fuzzy',
      },
      { ...row, document_id: 'broken', ordinal: 1, goal: 'Ei', evidence_id: 'broken:1-2' },
    ],
    task_division: [
      {
        document_id: 'a',
        ordinal: 1,
        municipality_task: 'Neuvonta',
        county_task: null,
        evidence_id: 'a:7-8',
      },
    ],
  });
  answer = await readGoals(connection, { documentIds: ['a', 'b', 'broken'], certainties });
});

afterAll(() => connection.close());

describe('goals_listed', () => {
  it('has the rows of goal tables in their order, and says which goes on with the goal above', () => {
    expect(answer.goals.map(({ ordinal, continues_goal }) => [ordinal, continues_goal])).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ]);
  });

  it('counts a goal of several measures once', () => {
    expect(answer.sectors).toEqual([
      { sector: 'Kirjasto', goals: 1, measures: 1, monitored: 1 },
      { sector: 'Koulut', goals: 1, measures: 2, monitored: 1 },
    ]);
  });

  it('counts only facts of the certainties asked for', async () => {
    const exact = await readGoals(connection, { documentIds: ['a'], certainties: ['exact'] });
    expect(exact.goals).toHaveLength(2);
    expect(exact.sectors.map(({ sector }) => sector)).toEqual(['Koulut']);
  });
});

describe('the list of goals', () => {
  it('is filtered by sector and by words anywhere in a row', () => {
    expect(filterGoals(answer.goals, { sectors: ['Kirjasto'], text: '' })).toHaveLength(1);
    expect(filterGoals(answer.goals, { sectors: [], text: 'ÄIDINKIELEN kysely' })).toHaveLength(1);
    expect(filterGoals(answer.goals, { sectors: ['Kirjasto'], text: 'kerhot' })).toEqual([]);
  });

  it('stands together by programme and sector, a goal told once', () => {
    const groups = goalGroups(answer.goals, documents, 'fi');
    expect(groups.map(({ sector, goals }) => [sector, goals.length])).toEqual([
      ['Koulut', 2],
      ['Kirjasto', 1],
    ]);
    const [schools] = groups;
    expect(schools?.goals.map((_, i) => repeatsGoal(schools.goals, i))).toEqual([false, true]);
  });

  it('answers in one sentence, with the sector that does not say how it is monitored', () => {
    expect(goalsSentence(answer.goals, 'fi')).toBe(
      'Tavoitetaulukoita on 1 ohjelmassa: 2 tavoitetta ja 3 toimenpidettä. Seurantaa ei kerrota 1 rivillä (Koulut).',
    );
    expect(goalsSentence([], 'fi')).toBe('Valituissa ohjelmissa ei ole tavoitetaulukoita.');
  });

  it('is taken away row by row with its words', () => {
    const { rows } = goalTable(goalGroups(answer.goals, documents, 'fi'));
    expect(rows.map(({ evidenceId }) => evidenceId)).toEqual(['a:1-2', 'a:3-4', 'a:5-6']);
    expect(taskTable(answer.tasks, documents, 'fi').rows).toEqual([
      { cells: ['Kuopio 2025', 'Neuvonta', null], evidenceId: 'a:7-8', documentId: 'a' },
    ]);
  });
});
