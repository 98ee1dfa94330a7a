import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certainties, type Certainty } from '../../../src/contract/vocabulary';
import type { Connection } from '../../../src/database/connection';
import { withCertainty } from '../../../src/screens/certainty-words';
import { cellState, cellWords } from '../../../src/screens/cell-words';
import { sectionColumns } from '../../../src/screens/cell-columns';
import { readOverview } from '../../../src/screens/overview/query';
import { answerSentence, matrixRows } from '../../../src/screens/overview/shape';
import { openRows } from '../../sql/open-rows';
import { kuopio, programme } from '../given-programmes';

const document_id = 'kuopio';
const documents = [programme(document_id, kuopio)];
const described = (section: '1' | '2' | '3', certainty: Certainty) => ({
  ...{ document_id, section, certainty, evidence_id: `kuopio:${section}` },
  ...{ facet: 'description' as const, status: 'described' as const, refers_elsewhere: true },
});
const sight = {
  groups: sectionColumns('description'),
  facet: 'description',
  language: 'fi',
} as const;

let connection: Connection;
beforeAll(async () => {
  connection = await openRows({
    documents: [{ document_id, status: 'ok' }],
    coverage: [described('1', 'exact'), described('2', 'inferred'), described('3', 'fuzzy')],
  });
});
afterAll(() => connection.close());

const read = (...chosen: Certainty[]) =>
  readOverview(connection, 'sections', { documentIds: [document_id], certainties: chosen });

describe('the overview of some certainties', () => {
  it('keeps the cells of the others, but as left out', async () => {
    const { cells } = await read('exact', 'inferred');
    expect(cells.map((cell) => [cell.certainty, cell.is_counted])).toEqual([
      ['exact', true],
      ['inferred', true],
      ['fuzzy', false],
    ]);
    expect(cells.map(cellState)).toEqual(['described', 'described', 'left_out']);
    expect(cells.map((cell) => cellWords(cell, 'sections'))).toEqual([
      'Kuvattu, viittaa muualle',
      'Kuvattu, viittaa muualle',
      'Jätetty pois suodattimella',
    ]);
  });

  it('does not count them as described in shares, totals and the sentence', async () => {
    const answer = await read('exact');
    expect(answer.shares.map(({ share }) => share)).toEqual([100, 0, 0]);
    const [row] = matrixRows(answer, documents, sight);
    expect(`${row?.described}/${row?.total}`).toBe('1/3');
    expect(answerSentence(answer, sight)).toMatch(/^0\/1 ohjelmasta/);
    expect(answerSentence(await read(...certainties), sight)).toMatch(/^1\/1 ohjelmasta/);
  });

  it('says before its answer what it is limited to', () => {
    const limited = { certainties: ['exact', 'inferred'] as const, leavesOut: true };
    expect(withCertainty('Vastaus.', limited, 'fi')).toBe(
      'Mukana vain varmuus: suoraan sanottu ja päätelty. Vastaus.',
    );
    expect(withCertainty('Vastaus.', { certainties, leavesOut: false }, 'fi')).toBe('Vastaus.');
  });
});
