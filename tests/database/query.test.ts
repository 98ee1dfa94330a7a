import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/database/connection';
import { openInNode } from '../../src/database/node';
import { query, QueryError } from '../../src/database/query';
import { writeDatabase } from '../../src/publishing/write-database';
import { sample } from '../publishing/sample';

let connection: Connection;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kotopeili-'));
  await writeDatabase(join(folder, 'data'), { ...sample(), views: [] });
  connection = await openInNode(await readFile(join(folder, 'data')));
  await rm(folder, { recursive: true });
});

afterAll(() => connection.close());

const value = async (expression: string): Promise<unknown> =>
  (await query<{ value: unknown }>(connection, `SELECT ${expression} AS value`))[0]?.value;

describe('query', () => {
  it('binds values to placeholders in order, text with quotes included', async () => {
    const rows = await query(
      connection,
      'SELECT ?::VARCHAR AS word, ?::INTEGER AS year, ?::DOUBLE AS share, ?::BOOLEAN AS planned, ? IS NULL AS empty',
      ["Åbo's; DROP", 2024, 4.7, true, null],
    );
    expect(rows).toEqual([
      { word: "Åbo's; DROP", year: 2024, share: 4.7, planned: true, empty: true },
    ]);
  });

  it('gives plain objects', async () => {
    const [row] = await query(connection, 'SELECT document_id FROM documents');
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
    expect(structuredClone(row)).toEqual({ document_id: 'esimerkki' });
  });

  it.each([
    ['count(*)', 1],
    ['sum(10284::INTEGER)', 10284],
    ['avg(6.8)', 6.8],
    ['-1.5', -1.5],
    ['18446744073709551616::HUGEINT', 2 ** 64],
    ['NULL::INTEGER', null],
    ["DATE '2024-11-18'", '2024-11-18'],
    ['[1, 2]::BIGINT[]', [1, 2]],
    ['[1.5, NULL, -2.25]', [1.5, null, -2.25]],
    [
      "{'n': count(*), 'share': 4.7, 'words': ['ä', NULL]}",
      { n: 1, share: 4.7, words: ['ä', null] },
    ],
    ["[{'inner': [{'n': 3::BIGINT}]}]", [{ inner: [{ n: 3 }] }]],
    ["MAP {'fi': 1.5}", { fi: 1.5 }],
  ])('reads %s as a plain value', async (expression, expected) => {
    expect(await value(expression)).toEqual(expected);
  });

  it('names the view and the cause when the database refuses', async () => {
    const failing = query(connection, 'SELECT nothing FROM documents WHERE x = ?', ['a']);
    await expect(failing).rejects.toThrow(QueryError);
    await expect(failing).rejects.toMatchObject({
      view: 'documents',
      message: expect.stringMatching(/^documents: Binder Error/),
      cause: expect.any(Error),
    });
  });
});

describe('an opened database', () => {
  it.each([
    ["SELECT * FROM 'other.csv'", 'disabled'],
    ["COPY documents TO 'out.csv'", 'disabled'],
    ["ATTACH 'other.duckdb'", 'disabled'],
    ['SET memory_limit = 1', 'locked'],
    ['SELECT 1::JSON', 'json'],
    ["INSERT INTO texts VALUES ('a', 'b')", 'read-only'],
  ])('refuses %s', async (sql, reason) => {
    await expect(query(connection, sql)).rejects.toThrow(reason);
  });
});
