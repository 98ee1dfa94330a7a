import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/database/connection';
import { query } from '../../src/database/query';
import { openRows } from './open-rows';
import { residents } from './residents';

let connection: Connection;

const orientation = (
  document_id: string,
  language_code: string,
  role: 'offered' | 'planned' | 'spoken',
) => ({
  document_id,
  service_id: 'civic_orientation' as const,
  language_code,
  role,
  evidence_id: `${document_id}-${language_code}-${role}`,
});

beforeAll(async () => {
  connection = await openRows({
    documents: [{ document_id: 'statistics' }, { document_id: 'programme' }],
    document_municipalities: [
      { document_id: 'statistics', municipality_code: '235' },
      { document_id: 'programme', municipality_code: '235' },
      { document_id: 'programme', municipality_code: '297' },
    ],
    language_names: [
      { language_code: 'en', name_fi: 'englanti' },
      { language_code: 'ru', name_fi: 'venäjä' },
    ],
    bridge_languages: [
      { language_code: 'en', for_languages: null },
      { language_code: 'ru', for_languages: 'uk so' },
    ],
    languages: [
      orientation('programme', 'ar', 'planned'),
      orientation('programme', 'ar', 'offered'),
      orientation('programme', 'en', 'offered'),
      orientation('programme', 'so', 'planned'),
      orientation('programme', 'et', 'spoken'),
    ],
    statistics: [
      ...residents('statistics', '235', 'population_by_language', '2022-12-31', {
        fi: 600,
        sv: 300,
        et: 40,
        ar: 30,
        en: 10,
        so: 5,
        other: 15,
        total: 1000,
      }),
      ...residents('statistics', '069', 'population_by_language', '2022-12-31', {
        fi: 900,
        ru: 20,
      }),
    ],
  });
});

afterAll(() => connection.close());

/** The choice that leaves out nothing. */
const every = 'exact inferred fuzzy';

describe('reach_groups', () => {
  it('tells of each own language whether civic orientation is given in it', async () => {
    const rows = await query(
      connection,
      'SELECT language_code, persons, share, reach FROM reach_groups WHERE choice = ? AND municipality_code = ?',
      [every, '235'],
    );
    expect(rows).toEqual([
      { language_code: 'et', persons: 40, share: 40, reach: 'unserved' },
      { language_code: 'ar', persons: 30, share: 30, reach: 'offered' },
      { language_code: 'other', persons: 15, share: 15, reach: 'unknown' },
      { language_code: 'en', persons: 10, share: 10, reach: 'english' },
      { language_code: 'so', persons: 5, share: 5, reach: 'intended' },
    ]);
  });

  it('opens both to the table of residents and to the words on the service', async () => {
    const [row] = await query(
      connection,
      'SELECT evidence_id, service_evidence_id FROM reach_groups WHERE choice = ? AND language_code = ?',
      [every, 'ar'],
    );
    expect(row).toEqual({
      evidence_id: 'statistics-population_by_language-ar',
      service_evidence_id: 'programme-ar-offered',
    });
  });
});

describe('reach_municipalities', () => {
  it('adds up those reached, English apart', async () => {
    const [row] = await query(
      connection,
      'SELECT * FROM reach_municipalities WHERE choice = ? AND municipality_code = ?',
      [every, '235'],
    );
    expect(row).toEqual({
      choice: every,
      municipality_code: '235',
      document_id: 'statistics',
      persons: 100,
      own_language: 30,
      english: 10,
      intended: 5,
      unserved: 40,
      left_out: 0,
      unknown: 15,
      reached_share: 40,
      offered_languages: 2,
      stated_languages: 3,
      left_out_languages: 0,
      english_offered: true,
      left_out_figures: 0,
      year: 2022,
      date: '2022-12-31',
      source: 'Tilastokeskus',
    });
  });

  it('says of a municipality without stated languages that none is stated', async () => {
    const [row] = await query(
      connection,
      'SELECT persons, unserved, stated_languages FROM reach_municipalities WHERE choice = ? AND municipality_code = ?',
      [every, '069'],
    );
    expect(row).toEqual({ persons: 20, unserved: 20, stated_languages: 0 });
  });
});

describe('reach_steps', () => {
  it('adds the languages that orientation is not given in, the largest group first', async () => {
    const rows = await query(
      connection,
      'SELECT language_code, step, reached_with FROM reach_steps WHERE choice = ? AND municipality_code = ?',
      [every, '235'],
    );
    expect(rows).toEqual([
      { language_code: 'et', step: 1, reached_with: 80 },
      { language_code: 'so', step: 2, reached_with: 85 },
    ]);
  });
});

describe('reach_through_bridges', () => {
  it('holds a language of orientation against own languages whose speakers may know it', async () => {
    const rows = await query(
      connection,
      'SELECT bridge_code, language_code, persons, share FROM reach_through_bridges WHERE choice = ? AND municipality_code = ?',
      [every, '235'],
    );
    expect(rows).toEqual([
      { bridge_code: 'en', language_code: 'et', persons: 40, share: 40 },
      { bridge_code: 'en', language_code: 'so', persons: 5, share: 5 },
    ]);
  });
});
