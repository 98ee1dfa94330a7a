import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Row } from '../../../src/contract/rows';
import type { Connection } from '../../../src/database/connection';
import { readChecklist, type ChecklistAsked } from '../../../src/screens/import/query';
import { openRows } from '../../sql/open-rows';

const row = (
  document_id: string,
  status: Row<'coverage'>['status'],
  word_count: number,
  certainty: Row<'coverage'>['certainty'] = 'exact',
) => ({
  ...({ document_id, status, word_count, certainty, section: '1', facet: 'description' } as const),
  evidence_id: status === 'absent' ? null : `${document_id}:0-9`,
});

let connection: Connection;
beforeAll(async () => {
  connection = await openRows({
    documents: ['oma', 'a', 'b', 'c', 'd', 'e'].map((document_id) => ({
      document_id,
      status: 'ok' as const,
    })),
    coverage: [
      row('oma', 'mentioned', 4),
      row('a', 'described', 10),
      row('b', 'described', 30),
      row('c', 'absent', 0),
      row('d', 'described', 20, 'inferred'),
      row('e', 'described', 5),
    ],
  });
});
afterAll(() => connection.close());

const asked: ChecklistAsked = {
  documentId: 'oma',
  mode: 'sections',
  others: ['a', 'b', 'c', 'd', 'e'],
  certainties: ['exact', 'inferred', 'fuzzy'],
};

describe('the checklist', () => {
  it('tells of each point how many of the others describe it, with the three most detailed', async () => {
    const [cell] = await readChecklist(connection, asked);
    expect(cell).toEqual({
      ...{ column_id: '1-description', status: 'mentioned', word_count: 4, certainty: 'exact' },
      ...{ refers_elsewhere: false, planned: false, is_counted: true, evidence_id: 'oma:0-9' },
      documents: 5,
      described: 4,
      examples: ['b', 'd', 'a'].map((document_id) => ({
        document_id,
        evidence_id: `${document_id}:0-9`,
      })),
    });
  });

  it('counts facts of the certainties chosen', async () => {
    const [cell] = await readChecklist(connection, { ...asked, certainties: ['exact'] });
    expect(cell).toMatchObject({ documents: 5, described: 3, is_counted: true });
  });

  it('stands alone where nothing is to be compared with', async () => {
    const [cell] = await readChecklist(connection, { ...asked, others: [] });
    expect(cell).toMatchObject({ documents: 0, described: 0, examples: [] });
  });
});
