import { describe, expect, it } from 'vitest';
import { readSearchFile } from '../../src/screens/search/read-search-file';
import { PassageIndex } from '../../src/search/passage-index';
import { openRows } from './open-rows';

const text = 'Ohjaus\n\nNeuvontaa saa kunnasta.';
const given = {
  documents: [
    { document_id: 'b', language: 'sv' as const },
    { document_id: 'a', language: 'fi' as const },
    { document_id: 'failed', status: 'failed' as const },
  ],
  document_municipalities: [
    { document_id: 'a', municipality_code: '901', role: 'covered' as const },
    { document_id: 'a', municipality_code: '900', role: 'issuer' as const },
  ],
  passages: [
    {
      ...{ passage_id: 'a:2', document_id: 'a', ordinal: 2, start: 8, end: text.length },
      ...{ kind: 'paragraph' as const, page: 4, section: '6' as const },
    },
    { passage_id: 'a:1', document_id: 'a', ordinal: 1, start: 0, end: 6, kind: 'heading' as const },
  ],
};

describe('the search file of a dataset', () => {
  it('has each document that was read, with its passages in order', async () => {
    const texts = new Map([
      ['a', text],
      ['b', ''],
    ]);
    const connection = await openRows(given, texts);
    const file = await readSearchFile(connection);
    await connection.close();
    expect(file.documents.map(({ id, language }) => [id, language])).toEqual([
      ['a', 'fi'],
      ['b', 'sv'],
    ]);
    expect(file.documents[0]?.municipalities).toEqual(['900', '901']);
    const index = new PassageIndex(file);
    expect(index.passages.map((passage) => index.text(passage))).toEqual([
      'Ohjaus',
      'Neuvontaa saa kunnasta.',
    ]);
    expect(index.passages[1]).toMatchObject({ page: 4, section: '6', kind: 'paragraph' });
  });
});
