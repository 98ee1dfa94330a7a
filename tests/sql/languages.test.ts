import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/database/connection';
import { query } from '../../src/database/query';
import { openRows } from './open-rows';

let connection: Connection;

beforeAll(async () => {
  connection = await openRows({
    documents: [
      { document_id: 'aura', status: 'ok' },
      { document_id: 'kuopio', status: 'partial' },
      { document_id: 'broken', status: 'failed' },
    ],
    language_names: [
      { language_code: 'ar', name_fi: 'arabia', name_sv: 'arabiska', name_en: 'Arabic' },
    ],
    languages: [
      {
        document_id: 'kuopio',
        service_id: 'guidance',
        language_code: 'ar',
        role: 'offered',
        evidence_id: 'k1',
      },
      {
        document_id: 'kuopio',
        service_id: 'civic_orientation',
        language_code: 'ar',
        role: 'planned',
        evidence_id: 'k2',
      },
      {
        document_id: 'aura',
        service_id: 'civic_orientation',
        language_code: 'xx',
        role: 'needed',
        evidence_id: 'a1',
      },
      {
        document_id: 'broken',
        service_id: 'civic_orientation',
        language_code: 'ar',
        role: 'offered',
        evidence_id: 'b1',
      },
    ],
  });
});

afterAll(() => connection.close());

describe('languages_stated', () => {
  it('names each language, and one without a name by its code', async () => {
    expect(
      await query(connection, 'SELECT language_code, name_fi, name_en FROM languages_stated'),
    ).toEqual([
      { language_code: 'xx', name_fi: 'xx', name_en: 'xx' },
      { language_code: 'ar', name_fi: 'arabia', name_en: 'Arabic' },
      { language_code: 'ar', name_fi: 'arabia', name_en: 'Arabic' },
    ]);
  });

  it('keeps what is said of a language, and where', async () => {
    const rows = await query(
      connection,
      'SELECT document_id, service_id, role, evidence_id FROM languages_stated WHERE document_id = ?',
      ['kuopio'],
    );
    expect(rows).toEqual([
      {
        document_id: 'kuopio',
        service_id: 'civic_orientation',
        role: 'planned',
        evidence_id: 'k2',
      },
      { document_id: 'kuopio', service_id: 'guidance', role: 'offered', evidence_id: 'k1' },
    ]);
  });

  it('leaves out documents that could not be read', async () => {
    expect(
      await query(connection, 'SELECT * FROM languages_stated WHERE document_id = ?', ['broken']),
    ).toEqual([]);
  });
});
