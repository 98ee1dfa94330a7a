import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableNames, tables } from '../../src/contract/tables';
import type { Connection } from '../../src/database/connection';
import { openInNode } from '../../src/database/node';
import { query } from '../../src/database/query';
import { readerVersion, writerVersion } from '../../src/publishing/duckdb-versions';
import { toView } from '../../src/publishing/view';
import { writeDatabase } from '../../src/publishing/write-database';
import { sample } from './sample';

const views = [
  toView('a.sql', '-- one row per document\nSELECT document_id, "end" FROM passages;\n'),
  toView('b.sql', '-- one row\nSELECT count(*) AS passages FROM a'),
];

let folder: string;
let path: string;
let connection: Connection;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kotopeili-'));
  path = join(folder, "kotopeili's.duckdb");
  await writeDatabase(path, { ...sample(), views });
  connection = await openInNode(await readFile(path));
});

afterAll(async () => {
  await connection.close();
  await rm(folder, { recursive: true });
});

describe('the database file', () => {
  it('is written and opened by the two stated versions of DuckDB', async () => {
    const instance = await DuckDBInstance.create();
    const writer = await (await instance.connect()).runAndReadAll('SELECT version() AS version');
    expect(writer.getRowObjects()).toEqual([{ version: writerVersion }]);
    expect(await query(connection, 'SELECT version() AS version')).toEqual([
      { version: readerVersion },
    ]);
  });

  it('holds every table of the contract with its columns in order', async () => {
    for (const name of tableNames) {
      const columns = await query<{ name: string; type: string; notnull: boolean }>(
        connection,
        'SELECT name, type, "notnull" FROM pragma_table_info(?)',
        [name],
      );
      const expected = Object.entries(tables[name].columns).map(([column, definition]) => [
        column,
        'required' in definition,
      ]);
      expect(columns.map((column) => [column.name, column.notnull])).toEqual(expected);
    }
  });

  it('keeps every cell as it was given', async () => {
    const { dataset, texts } = sample();
    for (const name of ['documents', 'passages', 'evidence', 'coverage'] as const) {
      expect(await query(connection, `SELECT * FROM ${name}`)).toEqual(dataset[name]);
    }
    expect(await query(connection, 'SELECT * FROM texts')).toEqual(
      [...texts].map(([document_id, text]) => ({ document_id, text })),
    );
  });

  it('answers from views that build on earlier views', async () => {
    expect(await query(connection, 'SELECT * FROM b')).toEqual([{ passages: 2 }]);
  });

  it('tells the grain of each table and view in its comment', async () => {
    const comments = await query(
      connection,
      'SELECT comment FROM duckdb_tables() WHERE table_name = ? UNION ALL SELECT comment FROM duckdb_views() WHERE view_name = ?',
      ['passages', 'a'],
    );
    expect(comments).toEqual([
      { comment: tables.passages.description },
      { comment: 'one row per document' },
    ]);
  });

  it('stays small although it holds many tables', async () => {
    expect((await stat(path)).size).toBeLessThan(1_000_000);
  });

  it('refuses a row that lacks a required cell', async () => {
    const { dataset, texts } = sample();
    dataset.documents.push({ ...dataset.documents[0], file_name: null } as never);
    const written = writeDatabase(join(folder, 'bad.duckdb'), { dataset, texts, views: [] });
    await expect(written).rejects.toThrow('documents.file_name');
  });

  it('names the file of a view that fails', async () => {
    const bad = [toView('wrong.sql', '-- one row\nSELECT * FROM nowhere')];
    const written = writeDatabase(join(folder, 'worse.duckdb'), { ...sample(), views: bad });
    await expect(written).rejects.toThrow(/^wrong\.sql: .*nowhere/);
  });
});

describe('a view', () => {
  it('must tell its grain in the first line', () => {
    expect(() => toView('mute.sql', 'SELECT 1')).toThrow('mute.sql: the first line');
  });
});
