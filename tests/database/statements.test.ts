import { describe, expect, it } from 'vitest';
import { findShut } from '../../src/database/shut-statement';
import { readStatements } from '../../src/database/statements';

const encoder = new TextEncoder();

/** Where the words given begin in the script, in bytes, as DuckDB tells it. */
function read(script: string, tokens: readonly string[]) {
  let from = 0;
  const offsets = tokens.map((token) => {
    const at = script.indexOf(token, from);
    from = at + token.length;
    return encoder.encode(script.slice(0, at)).length;
  });
  return readStatements(script, offsets);
}

describe('readStatements', () => {
  it('parts a script at its semicolons and tells where each part begins', () => {
    const script = "SELECT 'ä€😀;' AS a;\n SELECT 2 ; ";
    const found = read(script, ['SELECT', "'ä€😀;'", 'AS', 'a', ';', 'SELECT', '2', ';']);
    expect(found.map(({ text }) => text)).toEqual(["SELECT 'ä€😀;' AS a", 'SELECT 2']);
    expect(found.map(({ start }) => script.slice(start, start + 8))).toEqual([
      "SELECT '",
      'SELECT 2',
    ]);
  });

  it('gives the words of a statement in capitals', () => {
    const [found] = read('select (1)', ['select', '(', '1', ')']);
    expect(found?.words).toEqual(['SELECT', '(', '1', ')']);
  });

  it('finds no statement where there are only semicolons', () => {
    expect(read(' ; ;', [';', ';'])).toEqual([]);
  });
});

describe('findShut', () => {
  const shutWord = (script: string) => {
    const [statement] = read(script, script.match(/\w+|[^\w\s]/g) ?? []);
    return statement && findShut(statement);
  };

  it.each([
    'SELECT 1',
    'with a as (select 1) select * from a',
    'FROM documents',
    '(SELECT 1)',
    'EXPLAIN ANALYZE SELECT 1',
    'EXPLAIN (FORMAT text) SELECT 1',
    'CREATE TEMP TABLE t AS SELECT 1',
    'CREATE OR REPLACE TEMPORARY VIEW v AS SELECT 1',
    'SET VARIABLE a = 1',
    'DROP TABLE t',
  ])('lets %s run', (script) => {
    expect(shutWord(script)).toBeNull();
  });

  it.each([
    ['ATTACH x', 'ATTACH'],
    ['EXPLAIN COPY documents TO x', 'EXPLAIN'],
    ['EXPLAIN ANALYZE COPY documents TO x', 'EXPLAIN'],
    ['EXPLAIN (FORMAT text) COPY documents TO x', 'EXPLAIN'],
    ['CREATE TABLE t AS SELECT 1', 'CREATE'],
    ['CREATE SECRET s (TYPE s3)', 'CREATE'],
    ['set threads = 4', 'SET'],
    ['PREPARE p AS COPY documents TO x', 'PREPARE'],
    ['BEGIN', 'BEGIN'],
  ])('keeps %s shut', (script, word) => {
    expect(shutWord(script)).toBe(word);
  });
});
