import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Console } from '../../src/database/console';
import { ConsoleError } from '../../src/database/console-error';
import { openConsoleInNode } from '../../src/database/node';
import { sample } from '../publishing/sample';
import { writeDatabaseBytes } from '../fixtures/database-bytes';

let console: Console;

beforeAll(async () => {
  console = openConsoleInNode(await writeDatabaseBytes({ ...sample(), views: [] }));
});

afterAll(() => console.close());

const run = (script: string, maxRows = 100) => console.run(script, { maxRows });

async function failure(script: string): Promise<ConsoleError> {
  const error: unknown = await run(script).then(
    () => new Error(`ran: ${script}`),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ConsoleError)) throw error;
  return error;
}

describe('a run', () => {
  it('gives columns with their kinds, and rows by place', async () => {
    const { columns, rows, truncated } = await run(
      "SELECT 'Åbo' AS a, 7 AS a, 1.5 AS b, true AS c, DATE '2024-11-18' AS d, [1, 2] AS e, NULL AS f",
    );
    expect(columns.map(({ name }) => name)).toEqual(['a', 'a', 'b', 'c', 'd', 'e', 'f']);
    expect(columns.map(({ kind }) => kind)).toEqual([
      'text',
      'integer',
      'number',
      'boolean',
      'date',
      'text',
      'integer',
    ]);
    expect(rows).toEqual([['Åbo', 7, 1.5, true, '2024-11-18', '[1,2]', null]]);
    expect(truncated).toBe(false);
  });

  it.each([
    ['sum(10284::BIGINT)', 10284],
    ['9007199254740993::BIGINT', '9007199254740993'],
    ["TIMESTAMP '2024-11-18 12:30:00'", '2024-11-18T12:30:00.000Z'],
    ["{'n': 1::BIGINT, 'w': 'ä'}", '{"n":1,"w":"ä"}'],
    ["'\\x01\\xFF'::BLOB", '01ff'],
    ["TIME '09:30:00'", '09:30:00'],
    ["'6ab7e9b0-1111-4222-8333-944445555666'::UUID", '6ab7e9b0-1111-4222-8333-944445555666'],
  ])('reads %s as a cell', async (expression, expected) => {
    const { rows } = await run(`SELECT ${expression}`);
    expect(rows).toEqual([[expected]]);
  });

  it('gives no more rows than asked for, in order, and says that there are more', async () => {
    const { rows, truncated } = await run('FROM range(1000000) AS a, range(1000000) AS b', 5000);
    expect(rows).toHaveLength(5000);
    expect(rows[4999]).toHaveLength(2);
    expect(truncated).toBe(true);
    expect((await run('SELECT 1 AS one')).rows).toEqual([[1]]);
  });

  it('gives just the rows asked for without saying that there are more', async () => {
    const { rows, truncated } = await run('FROM range(100)', 100);
    expect(rows).toHaveLength(100);
    expect(truncated).toBe(false);
  });

  it('keeps the columns of a result without rows', async () => {
    const { columns, rows } = await run('SELECT document_id FROM documents WHERE false');
    expect(columns).toMatchObject([{ name: 'document_id', kind: 'text' }]);
    expect(rows).toEqual([]);
  });

  it('runs the statements of a script in order and gives the result of the last', async () => {
    const script = `CREATE TEMP TABLE seen AS SELECT 'a;b' AS word; -- and; more
      INSERT INTO seen VALUES ($$c;d$$);
      SELECT word FROM seen ORDER BY word DESC;`;
    const { rows, statements } = await run(script);
    expect(rows).toEqual([['c;d'], ['a;b']]);
    expect(statements).toBe(3);
  });

  it.each([
    "'a'::ENUM ('a', 'b')",
    'INTERVAL 90 DAY',
    '[INTERVAL 90 DAY]',
    "{'a': INTERVAL 1 DAY}",
  ])('refuses %s, which the page would read wrong, and names the column', async (expression) => {
    const error = await failure(`SELECT 1 AS a, ${expression} AS odd`);
    expect(error).toMatchObject({ problem: 'type', word: 'odd' });
    expect((await run('SELECT 1')).rows).toEqual([[1]]);
  });

  it('says that there is nothing to run', async () => {
    expect(await failure('-- nothing')).toMatchObject({
      problem: 'query',
      message: 'no statements',
    });
  });
});

describe('the locks', () => {
  it.each([
    "SELECT * FROM read_csv('other.csv')",
    "SELECT * FROM 'other.csv'",
    "SELECT * FROM read_text('other.txt')",
    "SELECT * FROM read_blob('other.bin')",
    "SELECT * FROM glob('*')",
    "SELECT * FROM sniff_csv('other.csv')",
    "SELECT * FROM read_csv('https://example.org/other.csv')",
    "SELECT * FROM 'https://example.org/other.csv'",
    "SELECT * FROM query('FROM read_csv(''other.csv'')')",
  ])('keep files and the network shut: %s', async (script) => {
    const error = await failure(script);
    expect(error.problem).toBe('query');
    expect(error.message).toMatch(/^Permission Error: .*disabled by configuration$/);
  });

  it.each([
    "ATTACH 'other.duckdb'",
    "ATTACH ':memory:' AS m",
    'DETACH kotopeili',
    'USE memory',
    "COPY documents TO 'out.csv'",
    "COPY documents TO 'kotopeili.duckdb' (USE_TMP_FILE false)",
    "COPY documents FROM 'in.csv'",
    "EXPORT DATABASE 'out'",
    "IMPORT DATABASE 'in'",
    "SET memory_limit = '1GB'",
    'SET SESSION threads = 4',
    'RESET memory_limit',
    'SET enable_external_access = true',
    "PRAGMA memory_limit = '1GB'",
    'PRAGMA enable_profiling',
    'CALL enable_logging()',
    'INSTALL json',
    'LOAD httpfs',
    'CREATE TABLE kotopeili.t AS SELECT 1',
    'CREATE TABLE memory.main.t AS SELECT 1',
    'CREATE SECRET (TYPE s3)',
    'BEGIN',
    'CHECKPOINT kotopeili',
    "PREPARE p AS COPY documents TO 'out.csv'",
    "SELECT 1; ATTACH ':memory:' AS m",
  ])('keep the statement shut: %s', async (script) => {
    const error = await failure(script);
    expect(error.problem).toBe('shut');
    expect(error.word).toMatch(/^[A-Z]+$/);
  });

  it.each([
    'CREATE OR REPLACE TEMP TABLE t AS SELECT 1; DROP TABLE documents',
    'DELETE FROM documents',
    "UPDATE documents SET title = 'x'",
    "INSERT INTO texts VALUES ('a', 'b')",
    'ALTER TABLE documents ADD COLUMN x INTEGER',
  ])('keep the data as it is: %s', async (script) => {
    expect((await failure(script)).message).toMatch(/read-only/);
    expect((await run('SELECT count(*) FROM documents')).rows).toEqual([[1]]);
  });

  it('need no extension: none can be loaded', async () => {
    expect((await failure("SELECT json_extract('{}', 'a')")).message).toMatch(/json extension/);
  });

  it('run nothing of a script with a shut statement in it', async () => {
    await failure('CREATE TEMP TABLE never AS SELECT 1; PRAGMA version');
    expect((await failure('FROM never')).message).toMatch(/never does not exist/);
  });
});

describe('a failed run', () => {
  it('tells the place of an unknown name, and the cause', async () => {
    const script = "SELECT 1;\nSELECT 'ää' AS a,\n\t'😀', tittle FROM documents";
    const error = await failure(script);
    expect(error.problem).toBe('query');
    expect(error.message).toMatch(/^Binder Error: Referenced column "tittle" not found/);
    expect(error.message).not.toMatch(/LINE/);
    expect(error.place).toEqual({ offset: script.indexOf('tittle'), line: 3, column: 8 });
  });

  it('tells the place of a word that does not fit', async () => {
    const error = await failure('SELECT title\nFRM documents');
    expect(error.message).toMatch(/^Parser Error: syntax error at or near "documents"$/);
    expect(error.place).toMatchObject({ line: 2, column: 5 });
  });

  it('tells the place in a long line, of which the database shows a part', async () => {
    const before = `SELECT ${Array.from({ length: 30 }, (_, i) => `'ä${i}' AS a${i}`).join(', ')}, `;
    const after = `, ${Array.from({ length: 30 }, (_, i) => `${i} AS b${i}`).join(', ')}`;
    const error = await failure(`${before}tittle${after} FROM documents`);
    expect(error.place?.offset).toBe(before.length);
  });

  it('says when the memory did not do, and the console goes on', async () => {
    const error = await failure(
      "SELECT list(x) FROM (SELECT repeat('abc', 1000) || range AS x FROM range(10000000))",
    );
    expect(error.problem).toBe('memory');
    expect((await run('SELECT 1')).rows).toEqual([[1]]);
  });

  it('starts the engine anew when it fell', async () => {
    expect((await failure("SELECT repeat('ab', 2000000000)")).problem).toBe('crashed');
    expect((await run('SELECT count(*) FROM documents')).rows).toEqual([[1]]);
  });
});

describe('a stop', () => {
  const endless = `SELECT a.range, count(*) FROM range(1000000) AS a, range(1000000) AS b
    GROUP BY ALL ORDER BY 1`;

  it('ends a cross join of a million by a million rows, and the console goes on', async () => {
    const stop = new AbortController();
    const running = console.run(endless, { signal: stop.signal, maxRows: 10 });
    setTimeout(() => stop.abort(), 200);
    await expect(running).rejects.toMatchObject({ problem: 'stopped', restarted: false });
    expect((await run('SELECT 1')).rows).toEqual([[1]]);
  });

  it('says that the time was up', async () => {
    const signal = AbortSignal.timeout(200);
    await expect(console.run(endless, { signal, maxRows: 10 })).rejects.toMatchObject({
      problem: 'time',
    });
  });

  it('before the start runs nothing', async () => {
    const signal = AbortSignal.abort();
    await expect(
      console.run('CREATE TEMP TABLE too_late AS SELECT 1', { signal, maxRows: 10 }),
    ).rejects.toMatchObject({ problem: 'stopped' });
    expect((await failure('FROM too_late')).problem).toBe('query');
  });
});
