import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certainties, type Facet } from '../../../src/contract/vocabulary';
import type { Connection } from '../../../src/database/connection';
import { questionColumns, sectionColumns } from '../../../src/screens/cell-columns';
import { readOverview } from '../../../src/screens/overview/query';
import { answerSentence, matrixRows, orderRows } from '../../../src/screens/overview/shape';
import { readDocuments } from '../../../src/screens/read-documents';
import { openSample } from '../../fixtures/open-sample';

let connection: Connection;
beforeAll(async () => (connection = await openSample()));
afterAll(() => connection.close());

const ids = ['aura', 'kauniainen-2018', 'kauniainen-2025', 'kokkola', 'kuopio', 'rikki'];

const all = (documentIds: readonly string[]) => ({ documentIds, certainties });

const sight = (facet: Facet | null) =>
  ({ groups: sectionColumns(facet), facet, language: 'fi' }) as const;

describe('overview', () => {
  it('has a cell for every document that could be read, section and facet', async () => {
    const { cells, documents } = await readOverview(connection, 'sections', all(ids));
    expect(cells).toHaveLength(5 * 21);
    expect(documents.map((one) => one.document_id)).not.toContain('rikki');
    expect(Object.keys(cells[0] ?? {})).toEqual([
      'document_id',
      'column_id',
      'section',
      'facet',
      'status',
      'refers_elsewhere',
      'planned',
      'word_count',
      'evidence_id',
      'certainty',
      'is_counted',
    ]);
  });

  it('counts the shares of the documents that are asked about only', async () => {
    const { shares } = await readOverview(connection, 'sections', all(['aura', 'kokkola']));
    const cooperation = shares.find((share) => share.column_id === '2-cooperation');
    expect(cooperation).toEqual({ column_id: '2-cooperation', described: 1, share: 50 });
  });

  it('answers in one sentence, with the column described least often', async () => {
    const answer = await readOverview(connection, 'sections', all(ids));
    const sentence = answerSentence(answer, sight(null));
    expect(sentence).toBe(
      '2/5 ohjelmasta kuvaa kaikki seitsemän osiota. Harvimmin: 7C Muut palvelut, yhteistyö (20\u00a0%).',
    );
  });

  it('names every column that is described least often, unless they are many', async () => {
    const answer = await readOverview(connection, 'sections', all(['aura', 'kokkola']));
    const sentence = answerSentence(answer, sight('responsible'));
    expect(sentence).toMatch(/Harvimmin: 4B, 6B ja 7B \(50\u00a0%\)\.$/);
    const one = await readOverview(connection, 'sections', all(['aura']));
    expect(answerSentence(one, sight(null))).not.toContain('Harvimmin');
  });

  it('orders programmes by name in the Finnish alphabet or by completeness', async () => {
    const documents = await readDocuments(connection);
    const answer = await readOverview(connection, 'sections', all(ids));
    const rows = matrixRows(answer, documents, sight(null));
    const names = (order: 'name' | 'completeness') =>
      orderRows(rows, order, 'fi').map((row) => row.name);
    expect(names('name')[0]).toBe('Aura 2025');
    expect(names('completeness')).toEqual([
      'Kauniainen 2025–2029',
      'Kokkola 2025',
      'Kuopio 2025',
      'Aura 2025',
      'Kauniainen 2018–2025',
    ]);
  });

  it('counts within the facet that is shown', async () => {
    const documents = await readDocuments(connection);
    const answer = await readOverview(connection, 'sections', all(ids));
    const totals = (facet: Facet | null) =>
      matrixRows(answer, documents, sight(facet)).map((row) => `${row.described}/${row.total}`);
    expect(totals(null)[0]).toBe('12/21');
    expect(totals('description')[0]).toBe('5/7');
  });

  it('asks by the questions of the form, in the form’s own order', async () => {
    const { cells, questions } = await readOverview(connection, 'questions', all(ids));
    expect(cells).toHaveLength(5 * 41);
    const groups = questionColumns(questions, 'fi');
    expect(groups.map((group) => group.section)).toEqual([null, '1', '2', '3', '4', '5', '6', '7']);
    expect(groups[1]?.columns.map((column) => column.id)).toEqual(['1a', '1b-1', '1b-2', '1c']);
  });
});
