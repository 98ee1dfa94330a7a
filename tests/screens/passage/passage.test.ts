import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../../src/database/connection';
import { query } from '../../../src/database/query';
import { readDocumentFile, readNames } from '../../../src/screens/document-files';
import { factWords } from '../../../src/screens/fact-words';
import { readMissing } from '../../../src/screens/passage/read-missing';
import { readPassage } from '../../../src/screens/passage/read-passage';
import { headingAbove, paragraphsAround } from '../../../src/screens/passage/shape';
import type { DocumentFile } from '../../../src/state/document-file';
import type { ReferenceNames } from '../../../src/state/reference-names';
import { openSample } from '../../fixtures/open-sample';

let connection: Connection;
let aura: DocumentFile;
let names: ReferenceNames;
beforeAll(async () => {
  connection = await openSample();
  aura = await readDocumentFile(connection, 'aura');
  names = await readNames(connection);
});
afterAll(() => connection.close());

describe('passage', () => {
  it('marks exactly the words of every piece of evidence', async () => {
    type Quote = { document_id: string; evidence_id: string; quote: string };
    const all = await query<Quote>(connection, 'SELECT * FROM evidence');
    expect(all.length).toBeGreaterThan(60);
    const files = new Map<string, DocumentFile>();
    for (const { document_id, evidence_id, quote } of all) {
      const file = files.get(document_id) ?? (await readDocumentFile(connection, document_id));
      files.set(document_id, file);
      const answer = readPassage(file, { evidenceId: evidence_id });
      if (!answer) throw new Error(`${evidence_id} is not found`);
      const parts = paragraphsAround(answer).flatMap((paragraph) => paragraph.parts);
      const marked = parts.filter((part) => part.isMarked).map((part) => part.text);
      expect(marked.join('')).toBe(quote);
    }
  });

  it('leads from evidence to its neighbours in reading order', () => {
    const [first, second] = aura.evidence.map(({ evidence_id }) => ({ evidenceId: evidence_id }));
    if (!first || !second) throw new Error('The sample has too little evidence.');
    expect(readPassage(aura, first)?.marked).toMatchObject({ previous: null, next: second });
    expect(readPassage(aura, second)?.marked).toMatchObject({ position: 2, previous: first });
  });

  it('marks a whole passage and leads to its neighbours', () => {
    const [, passage, after] = aura.passages;
    if (!passage || !after) throw new Error('The sample has too few passages.');
    const answer = readPassage(aura, { passageId: passage.passage_id });
    expect(answer?.marked).toMatchObject({ start: passage.start, end: passage.end, position: 2 });
    expect(answer?.marked.next).toEqual({ passageId: after.passage_id });
    expect(answer?.facts).toEqual([]);
  });

  it('tells which facts the words prove', async () => {
    const [cell] = await query<{ evidence_id: string }>(
      connection,
      "SELECT evidence_id FROM coverage WHERE document_id = 'aura' AND section = '1' AND facet = 'cooperation'",
    );
    const answer = readPassage(aura, { evidenceId: cell?.evidence_id ?? '' });
    expect(answer?.facts.map(({ kind, code }) => [kind, code])).toEqual([
      ['answers', '1c'],
      ['coverage', '1-cooperation'],
    ]);
    expect(answer?.facts.map((fact) => factWords(fact, 'fi'))).toEqual([
      'vastaus kysymykseen 1c',
      '1C yhteistyö',
    ]);
  });

  it('gives the quote alone when no passage holds it', () => {
    const marked = { page: null, section: null, start: 5, end: 8, position: 1, total: 1 };
    const answer = {
      marked: { ...marked, previous: null, next: null },
      ...{ passages: [], facts: [], text: 'xxxxxabc' },
    };
    expect(paragraphsAround(answer).map(({ parts }) => parts)).toEqual([
      [{ text: 'abc', isMarked: true }],
    ]);
    expect(headingAbove(answer)).toBeUndefined();
  });

  it('is null for evidence that the document does not have', () => {
    expect(readPassage(aura, { evidenceId: 'aura:0-0' })).toBeNull();
  });

  it('tells whether something sought is empty or absent', () => {
    const sought = { what: 'coverage', section: '2', facet: 'cooperation' } as const;
    expect(readMissing(aura, names, sought)).toEqual({ status: 'absent', names: null });
    const question = readMissing(aura, names, { what: 'answer', question: '2c' });
    expect(question.names?.name_sv).toBe('Fråga 2c');
  });
});
