import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certainties, type Certainty } from '../../src/contract/vocabulary';
import type { Connection } from '../../src/database/connection';
import { query } from '../../src/database/query';
import { openRows } from './open-rows';
import { residents } from './residents';

let connection: Connection;

const covered = (facet: 'description' | 'responsible', certainty: Certainty) => ({
  document_id: 'a',
  section: '1' as const,
  facet,
  status: 'described' as const,
  certainty,
});
const orientation = (language_code: string, certainty: Certainty) => ({
  document_id: 'a',
  service_id: 'civic_orientation' as const,
  language_code,
  role: 'offered' as const,
  evidence_id: `a-${language_code}`,
  certainty,
});
/** A figure of the table of residents that was read through wrong letters. */
const isFuzzy = new Set(['so', 'total']);

beforeAll(async () => {
  connection = await openRows({
    documents: [{ document_id: 'a', status: 'ok' }],
    document_municipalities: [{ document_id: 'a', municipality_code: '235' }],
    coverage: [
      covered('description', 'exact'),
      { ...covered('description', 'inferred'), section: '2' },
      covered('responsible', 'fuzzy'),
    ],
    languages: [orientation('ar', 'exact'), orientation('et', 'inferred')],
    statistics: residents('a', '235', 'population_by_language', '2022-12-31', {
      fi: 800,
      et: 60,
      ar: 40,
      so: 100,
      total: 1000,
    }).map((row) => ({
      ...row,
      certainty: isFuzzy.has(row.category ?? '') ? ('fuzzy' as const) : ('exact' as const),
    })),
  });
});

afterAll(() => connection.close());

describe('certainty_choices', () => {
  it('are every choice of classes, each in the order of the vocabulary', async () => {
    const rows = await query<{ choice: string; certainties: Certainty[] }>(
      connection,
      'SELECT * FROM certainty_choices',
    );
    const choices = Array.from({ length: 2 ** certainties.length - 1 }, (_, i) =>
      certainties.filter((_, place) => ((i + 1) >> place) & 1),
    );
    expect(rows.map((row) => row.choice).sort()).toEqual(
      choices.map((one) => one.join(' ')).sort(),
    );
    expect(rows.every((row) => row.certainties.join(' ') === row.choice)).toBe(true);
  });
});

describe('overview_completeness', () => {
  it('counts as described what facts of the choice describe, of all columns', async () => {
    const read = (choice: string) =>
      query(
        connection,
        'SELECT facet, cells, described, complete FROM overview_completeness WHERE choice = ? ORDER BY facet',
        [choice],
      );
    expect(await read('exact')).toEqual([
      { facet: 'description', cells: 2, described: 1, complete: false },
      { facet: 'responsible', cells: 1, described: 0, complete: false },
    ]);
    expect(await read('exact inferred')).toEqual([
      { facet: 'description', cells: 2, described: 2, complete: true },
      { facet: 'responsible', cells: 1, described: 0, complete: false },
    ]);
  });
});

describe('population', () => {
  it('has only groups whose figures count', async () => {
    const rows = await query<{ category: string }>(
      connection,
      'SELECT category FROM population_groups WHERE choice = ?',
      ['exact'],
    );
    expect(rows.map(({ category }) => category)).toEqual(['fi', 'et', 'ar']);
  });

  it('compares no sum with a total when figures of the table are left out', async () => {
    const read = (choice: string) =>
      query(
        connection,
        'SELECT computed_sum, stated_total, difference, left_out FROM population_totals WHERE choice = ?',
        [choice],
      );
    expect(await read('exact')).toEqual([
      { computed_sum: 900, stated_total: null, difference: null, left_out: 2 },
    ]);
    expect(await read('exact fuzzy')).toEqual([
      { computed_sum: 1000, stated_total: 1000, difference: 0, left_out: 0 },
    ]);
  });

  it('tells of which tables figures are left out', async () => {
    expect(
      await query(
        connection,
        'SELECT indicator, year, figures FROM population_left_out WHERE choice = ?',
        ['inferred fuzzy'],
      ),
    ).toEqual([{ indicator: 'population_by_language', year: 2022, figures: 3 }]);
  });
});

describe('reach', () => {
  it('does not reach anyone by a fact that is left out, and does not call its language unmentioned', async () => {
    const read = (choice: string) =>
      query<{ language_code: string; reach: string }>(
        connection,
        'SELECT language_code, reach FROM reach_groups WHERE choice = ? ORDER BY language_code',
        [choice],
      ).then((rows) => rows.map(({ language_code, reach }) => `${language_code} ${reach}`));
    expect(await read('exact')).toEqual(['ar offered', 'et left_out']);
    expect(await read('exact fuzzy')).toEqual(['ar offered', 'et left_out', 'so unserved']);
    expect(await read('exact inferred')).toEqual(['ar offered', 'et offered']);
  });

  it('counts languages and residents of the choice', async () => {
    const [row] = await query(
      connection,
      'SELECT persons, own_language, left_out, reached_share, stated_languages, left_out_languages, left_out_figures FROM reach_municipalities WHERE choice = ?',
      ['exact'],
    );
    expect(row).toEqual({
      persons: 100,
      own_language: 40,
      left_out: 60,
      reached_share: 40,
      stated_languages: 1,
      left_out_languages: 1,
      left_out_figures: 2,
    });
  });
});
