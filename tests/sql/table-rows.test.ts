import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableNames, tables, type TableName } from '../../src/contract/tables';
import type { Connection } from '../../src/database/connection';
import {
  countQuery,
  readRows,
  rowsQuery,
  wholeUpTo,
  type RowsAsked,
  type TableRow,
} from '../../src/screens/data/rows-query';
import { queryText } from '../../src/screens/shown-query';
import { openRows } from './open-rows';

const whole: RowsAsked = {
  table: 'evidence',
  documentIds: null,
  certainties: null,
  conditions: [],
  find: '',
  sort: null,
  limit: 10,
};
let connection: Connection;

beforeAll(async () => {
  const span = (document_id: string, start: number, quote: string, page: number | null) => ({
    evidence_id: `${document_id}:${start}`,
    document_id,
    start,
    end: start + quote.length,
    quote,
    page,
  });
  connection = await openRows({
    evidence: [
      span('b', 5, 'Zebra', 10),
      span('a', 3, 'öljy', 2),
      span('a', 1, 'Ääni', null),
      span('a', 2, 'åbo', 9),
    ],
    delivery_modes: [
      { document_id: 'a', mode: 'remote', planned: true, certainty: 'fuzzy' },
      { document_id: 'a', mode: 'own', planned: false, certainty: 'exact' },
    ],
    corrections: [{ document_id: null, key: 'x' }],
  });
});
afterAll(() => connection.close());

/** Rows and their number as a large table is read. */
async function read(asked: Partial<RowsAsked>): Promise<{ rows: TableRow[]; count: unknown }> {
  const [rows, count] = [rowsQuery({ ...whole, ...asked }), countQuery({ ...whole, ...asked })];
  const [counted] = await connection.rows(count.sql, count.values);
  return {
    rows: (await connection.rows(rows.sql, rows.values)) as TableRow[],
    count: counted?.['rows'],
  };
}

async function quotes(asked: Partial<RowsAsked>): Promise<unknown[]> {
  return (await read(asked)).rows.map(({ quote }) => quote);
}

const firstColumn = (table: TableName) => ({
  column: Object.keys(tables[table].columns)[0] ?? '',
  isDescending: false,
});

describe('the rows of a table', () => {
  it.each(tableNames)('can be read of %s, with its columns in order', async (table) => {
    const { rows, count } = await read({ table, find: 'a b', sort: firstColumn(table) });
    expect(rows.length).toBe(count);
    for (const row of (await read({ table })).rows)
      expect(Object.keys(row)).toEqual(Object.keys(tables[table].columns));
  });

  it('come whole and in the order of the dataset where they are few, whatever is sought', async () => {
    const sort = { column: 'quote', isDescending: true };
    const answer = await readRows(connection, { ...whole, find: 'Zebra', sort, limit: 2 });
    expect(answer.rows.map(({ quote }) => quote)).toEqual(['Zebra', 'öljy', 'Ääni', 'åbo']);
    expect(answer).toMatchObject({ found: 4, isWhole: true });
  });

  it('come as many as asked, sought and sorted, where they are many', async () => {
    const many = await openRows({
      parties: Array.from({ length: wholeUpTo + 1 }, (_, i) => ({
        party_id: `p${i}`,
        name: i % 2 === 0 ? 'Kerho' : 'Seura',
      })),
    });
    const asked = { ...whole, table: 'parties', find: 'seura', limit: 2 } as const;
    const sort = { column: 'party_id', isDescending: true };
    const answer = await readRows(many, { ...asked, sort });
    expect(answer.rows.map(({ party_id }) => party_id)).toEqual(['p999', 'p997']);
    expect(answer).toMatchObject({ found: wholeUpTo / 2, isWhole: false });
    const all = await readRows(many, { ...asked, find: '' });
    expect(all).toMatchObject({ found: wholeUpTo + 1, isWhole: false });
    const long = await readRows(many, {
      ...asked,
      find: '',
      limit: 2500,
      sort: { ...sort, column: 'name' },
    });
    expect(new Set(long.rows.map(({ party_id }) => party_id)).size).toBe(2500);
    expect(long.rows.slice(0, 2).map(({ party_id }) => party_id)).toEqual(['p1', 'p3']);
    await many.close();
  });

  it('sort texts with å ä ö last and numbers by size, empty cells at the end', async () => {
    const by = (column: string, isDescending: boolean) => ({ sort: { column, isDescending } });
    expect(await quotes(by('quote', false))).toEqual(['Zebra', 'åbo', 'Ääni', 'öljy']);
    expect(await quotes(by('quote', true))).toEqual(['öljy', 'Ääni', 'åbo', 'Zebra']);
    expect(await quotes(by('page', true))).toEqual(['Zebra', 'åbo', 'öljy', 'Ääni']);
    expect(await quotes(by('end', false))).toHaveLength(4);
  });

  it('are found by all their words, in any column, whatever the case', async () => {
    expect(await quotes({ find: 'ÄÄNI a:1' })).toEqual(['Ääni']);
    expect(await quotes({ find: 'ääni zebra' })).toEqual([]);
  });

  it('follow the filters of documents and certainty where the table has them', async () => {
    expect(await quotes({ documentIds: ['b'], certainties: ['exact'] })).toEqual(['Zebra']);
    const modes = await read({
      table: 'delivery_modes',
      documentIds: ['a'],
      certainties: ['exact', 'inferred'],
    });
    expect(modes.rows.map(({ mode }) => mode)).toEqual(['own']);
  });

  it('follow conditions on columns; an empty value means an empty cell', async () => {
    expect(await quotes({ conditions: [{ column: 'page', value: '9' }] })).toEqual(['åbo']);
    expect(await quotes({ conditions: [{ column: 'page', value: '' }] })).toEqual(['Ääni']);
    const planned = await read({
      table: 'delivery_modes',
      conditions: [{ column: 'planned', value: 'true' }],
    });
    expect(planned.rows.map(({ mode }) => mode)).toEqual(['remote']);
  });

  it('leave out a condition on a column that the table does not have', async () => {
    expect(await quotes({ conditions: [{ column: "x' OR 1", value: '9' }] })).toHaveLength(4);
  });

  it('can be asked again in the console', async () => {
    const text = queryText(rowsQuery({ ...whole, find: "d'or", documentIds: ['a', 'b'] }));
    expect(await connection.rows(text, [])).toEqual([]);
    expect(text).toContain("'d''or'");
  });
});
