import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableNames } from '../../src/contract/tables';
import type { Connection } from '../../src/database/connection';
import { readCounts, readDoubts, readSummary } from '../../src/screens/data/query';
import { readAccuracy, readAccuracyTotal } from '../../src/screens/read-accuracy';
import { openRows } from './open-rows';

const asked = { documentIds: ['a', 'b'], certainties: [] };
let connection: Connection;

beforeAll(async () => {
  connection = await openRows({
    dataset: [{ version: '0123456789ab', documents: 3 }],
    documents: [
      {
        document_id: 'a',
        status: 'ok',
        issuer_code: '900',
        dated: '2024-11-18',
        period_start: '2025-01-01',
        period_end: '2028',
        restated_from: 'Ohjelma',
      },
      { document_id: 'b', status: 'partial', issuer_code: '900', dated: '2025' },
      { document_id: 'c', status: 'failed' },
    ],
    evidence: [
      { evidence_id: 'a:0-1', document_id: 'a' },
      { evidence_id: 'a:2-3', document_id: 'a' },
    ],
    quality_flags: [
      { document_id: 'a', rule_id: 'empty-answer', subject: '1a' },
      { document_id: 'a', rule_id: 'empty-answer', subject: '1c' },
      { document_id: 'b', rule_id: 'empty-answer', subject: '1a' },
      { document_id: 'b', rule_id: 'sum-mismatch' },
      { document_id: 'c', rule_id: 'low-text' },
    ],
    corrections: [
      { document_id: 'a', status: 'applied', key: '1' },
      { document_id: null, status: 'applied', key: '2' },
      { document_id: 'b', status: 'unmatched', key: '3' },
      { document_id: 'c', status: 'applied', key: '4' },
    ],
    accuracy: [
      {
        table_name: 'languages',
        labelled: 4,
        found: 4,
        true_positives: 3,
        precision: 0.75,
        recall: 0.75,
      },
      { table_name: 'goals', labelled: 4, found: 0, true_positives: 0, precision: null, recall: 0 },
    ],
  });
});
afterAll(() => connection.close());

describe('the summary of the dataset', () => {
  it('tells what the programmes are of, and how many could be read', async () => {
    expect(await readSummary(connection)).toEqual({
      version: '0123456789ab',
      licence: 'CC-BY-4.0',
      input_hash: '',
      lexicon_hash: '',
      program_hash: '',
      documents: 3,
      unread: 1,
      restated: 1,
      issuers: 1,
      first_dated: '2024-11-18',
      last_dated: '2025',
      undated: 1,
      first_year: '2025',
      last_year: '2028',
      quotes: 2,
    });
  });

  it('counts the rows of every table, in the order of the contract', async () => {
    const counts = await readCounts(connection);
    expect(counts.map(({ table_name }) => table_name)).toEqual(tableNames);
    const of = (name: string) => counts.find(({ table_name }) => table_name === name)?.rows;
    expect([of('documents'), of('quality_flags'), of('goals')]).toEqual([3, 5, 0]);
  });

  it('counts doubts by rule and corrections by outcome, of the given documents alone', async () => {
    expect(await readDoubts(connection, asked)).toEqual({
      rules: [
        { rule_id: 'empty-answer', flags: 3, documents: 2 },
        { rule_id: 'sum-mismatch', flags: 1, documents: 1 },
      ],
      corrections: [
        { status: 'applied', corrections: 2 },
        { status: 'unmatched', corrections: 1 },
      ],
    });
  });

  it('has nothing to say of a dataset without an identity', async () => {
    const empty = await openRows({});
    expect(await readSummary(empty)).toBeUndefined();
    expect(await readAccuracy(empty)).toEqual([]);
    await empty.close();
  });

  it('gives measured accuracy as it stands, empty where it cannot be had', async () => {
    expect(await readAccuracy(connection)).toMatchObject([
      { table_name: 'goals', precision: null, recall: 0, f1: null },
      { table_name: 'languages', labelled: 4, precision: 0.75, recall: 0.75 },
    ]);
  });

  it('measures all tables together, each row counted once', async () => {
    expect(await readAccuracyTotal(connection)).toEqual({
      labelled: 8,
      found: 4,
      true_positives: 3,
      precision: 0.75,
      recall: 0.375,
      f1: 0.5,
    });
    const empty = await openRows({});
    expect(await readAccuracyTotal(empty)).toBeNull();
    await empty.close();
  });
});
