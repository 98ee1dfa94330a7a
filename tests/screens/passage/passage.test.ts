import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../../src/database/connection';
import { query } from '../../../src/database/query';
import { factWords } from '../../../src/screens/passage/fact-words';
import { readMissing, readPassage } from '../../../src/screens/passage/query';
import { headingAbove, paragraphsAround } from '../../../src/screens/passage/shape';
import { openSample } from '../../fixtures/open-sample';

let connection: Connection;
beforeAll(async () => (connection = await openSample()));
afterAll(() => connection.close());

describe('passage', () => {
  it('marks exactly the words of every piece of evidence', async () => {
    const all = await query<{ evidence_id: string }>(
      connection,
      'SELECT evidence_id FROM evidence',
    );
    expect(all.length).toBeGreaterThan(60);
    for (const { evidence_id } of all) {
      const answer = await readPassage(connection, evidence_id);
      if (!answer) throw new Error(`${evidence_id} is not found`);
      const parts = paragraphsAround(answer).flatMap((paragraph) => paragraph.parts);
      const marked = parts.filter((part) => part.isMarked).map((part) => part.text);
      expect(marked.join('')).toBe(answer.evidence.quote);
    }
  });

  it('leads to its neighbours in reading order', async () => {
    const [first] = await query<{ evidence_id: string }>(
      connection,
      "SELECT evidence_id FROM passage_evidence WHERE document_id = 'aura' AND position = 1",
    );
    const answer = await readPassage(connection, first?.evidence_id ?? '');
    expect(answer?.evidence.previous_id).toBeNull();
    const next = await readPassage(connection, answer?.evidence.next_id ?? '');
    expect(next?.evidence.position).toBe(2);
    expect(next?.evidence.previous_id).toBe(first?.evidence_id);
  });

  it('tells which facts the words prove', async () => {
    const [cell] = await query<{ evidence_id: string }>(
      connection,
      "SELECT evidence_id FROM coverage WHERE document_id = 'aura' AND section = '1' AND facet = 'cooperation'",
    );
    const answer = await readPassage(connection, cell?.evidence_id ?? '');
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
    const evidence = {
      evidence_id: 'a:5-8',
      document_id: 'a',
      page: null,
      start: 5,
      end: 8,
      quote: 'abc',
      section: null,
      position: 1,
      total: 1,
      previous_id: null,
      next_id: null,
    };
    const answer = { evidence, passages: [], facts: [], text: 'xxxxxabc' };
    expect(paragraphsAround(answer).map(({ parts }) => parts)).toEqual([
      [{ text: 'abc', isMarked: true }],
    ]);
    expect(headingAbove(answer)).toBeUndefined();
  });

  it('is null for evidence that the data does not have', async () => {
    expect(await readPassage(connection, 'aura:0-0')).toBeNull();
  });

  it('tells whether something sought is empty or absent', async () => {
    const sought = { what: 'coverage', section: '2', facet: 'cooperation' } as const;
    expect(await readMissing(connection, 'aura', sought)).toEqual({
      status: 'absent',
      names: null,
    });
    const question = await readMissing(connection, 'aura', { what: 'answer', question: '2c' });
    expect(question.names?.name_sv).toBe('Fråga 2c');
  });
});
