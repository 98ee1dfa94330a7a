import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/database/connection';
import { query } from '../../src/database/query';
import { openRows } from './open-rows';
import { residents } from './residents';

let connection: Connection;

const share = (document_id: string, year: number, value: number, municipality_code = '235') => ({
  document_id,
  municipality_code,
  indicator: 'foreign_citizen_share',
  year,
  value,
  unit: 'percent',
  evidence_id: `${document_id}-${year}`,
});

beforeAll(async () => {
  connection = await openRows({
    documents: [
      { document_id: 'old', dated: '2018' },
      { document_id: 'new', dated: '2025-01-15' },
    ],
    country_names: [
      { country_code: 'EE', name_fi: 'Viro', name_sv: 'Estland', name_en: 'Estonia' },
    ],
    language_names: [
      { language_code: 'ar', name_fi: 'arabia', name_sv: 'arabiska', name_en: 'Arabic' },
    ],
    statistics: [
      share('old', 2021, 6.4),
      share('old', 2022, 6.8),
      share('new', 2022, 6.9),
      ...residents('old', '235', 'population_by_citizenship', '2021-12-31', {
        FI: 900,
        EE: 60,
        other: 45,
        total: 1000,
      }),
      ...residents('old', '235', 'population_by_language', '2022-12-31', {
        fi: 600,
        sv: 300,
        ar: 70,
      }),
      ...residents('new', '235', 'population_by_language', '2024-12-31', {
        fi: 610,
        ar: 90,
        total: 700,
      }),
      ...residents('old', '297', 'population_by_citizenship', '2021-12-31', { EE: 10, total: 11 }),
      ...residents('old', '297', 'population_by_citizenship', '2023-12-31', { EE: 12, total: 12 }),
      ...residents('old', '069', 'population_by_citizenship', '2021-12-31', { EE: 3 }),
      ...residents('new', '069', 'population_by_citizenship', '2021-12-31', { EE: 4 }).map(
        (row) => ({
          ...row,
          document_id: 'old',
        }),
      ),
    ],
  });
});

afterAll(() => connection.close());

/** The choice that leaves out nothing. */
const every = 'exact inferred fuzzy';

describe('population_shares', () => {
  it('counts the newest programme first where two give the same year', async () => {
    const rows = await query(
      connection,
      'SELECT document_id, year, share, recency FROM population_shares WHERE municipality_code = ?',
      ['235'],
    );
    expect(rows).toEqual([
      { document_id: 'old', year: 2021, share: 6.4, recency: 1 },
      { document_id: 'new', year: 2022, share: 6.9, recency: 1 },
      { document_id: 'old', year: 2022, share: 6.8, recency: 2 },
    ]);
  });
});

describe('population_groups', () => {
  it('names countries and languages, largest first, what is left over last, totals apart', async () => {
    const rows = await query(
      connection,
      'SELECT category, name_fi, kind, persons FROM population_groups WHERE choice = ? AND document_id = ? AND municipality_code = ? AND indicator = ?',
      [every, 'old', '235', 'population_by_citizenship'],
    );
    expect(rows).toEqual([
      { category: 'FI', name_fi: 'FI', kind: 'national', persons: 900 },
      { category: 'EE', name_fi: 'Viro', kind: 'group', persons: 60 },
      { category: 'other', name_fi: 'other', kind: 'rest', persons: 45 },
    ]);
  });
});

describe('population_totals', () => {
  it('sets the sum beside the stated total', async () => {
    const rows = await query(
      connection,
      'SELECT stated_total, computed_sum, difference, foreign_persons, rest_persons FROM population_totals WHERE choice = ? AND indicator = ? AND municipality_code = ?',
      [every, 'population_by_citizenship', '235'],
    );
    expect(rows).toEqual([
      {
        stated_total: 1000,
        computed_sum: 1005,
        difference: 5,
        foreign_persons: 105,
        rest_persons: 45,
      },
    ]);
  });

  it('has no difference where no total is stated, and knows which table is the newest', async () => {
    const rows = await query(
      connection,
      'SELECT document_id, computed_sum, difference, recency FROM population_totals WHERE choice = ? AND indicator = ?',
      [every, 'population_by_language'],
    );
    expect(rows).toEqual([
      { document_id: 'new', computed_sum: 700, difference: 0, recency: 1 },
      { document_id: 'old', computed_sum: 970, difference: null, recency: 2 },
    ]);
  });

  it('keeps two tables of one document apart by their year', async () => {
    const rows = await query(
      connection,
      'SELECT year, computed_sum, stated_total, recency FROM population_totals WHERE choice = ? AND municipality_code = ?',
      [every, '297'],
    );
    expect(rows).toEqual([
      { year: 2023, computed_sum: 12, stated_total: 12, recency: 1 },
      { year: 2021, computed_sum: 10, stated_total: 11, recency: 2 },
    ]);
  });

  it('adds up rows of one table that mean the same group', async () => {
    const rows = await query(
      connection,
      'SELECT category, persons FROM population_groups WHERE choice = ? AND municipality_code = ?',
      [every, '069'],
    );
    expect(rows).toEqual([{ category: 'EE', persons: 7 }]);
  });
});
