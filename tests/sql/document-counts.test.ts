import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/database/connection';
import { readCounts } from '../../src/screens/document/query';
import { openRows } from './open-rows';

let connection: Connection;
beforeAll(async () => {
  connection = await openRows({
    documents: [
      { document_id: 'a', page_count: 9, dated: '2024-11' },
      { document_id: 'b' },
      { document_id: 'c', status: 'failed' },
    ],
    quality_flags: [
      { document_id: 'a', rule_id: 'missing-table' },
      { document_id: 'a', rule_id: 'law-reference', subject: 'guidance' },
    ],
  });
});
afterAll(() => connection.close());

describe('document_counts', () => {
  it('has every document with its pages, date and number of flags', async () => {
    expect(await readCounts(connection, { documentIds: ['a', 'b', 'c'] })).toEqual([
      { document_id: 'a', page_count: 9, dated: '2024-11', flags: 2 },
      { document_id: 'b', page_count: null, dated: null, flags: 0 },
      { document_id: 'c', page_count: null, dated: null, flags: 0 },
    ]);
  });

  it('is read of the documents asked for', async () => {
    const counts = await readCounts(connection, { documentIds: ['c'] });
    expect(counts.map(({ document_id }) => document_id)).toEqual(['c']);
  });
});
