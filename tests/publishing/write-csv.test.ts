import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { flag, integer, number, requiredText, text, type Table } from '../../src/contract/column';
import { toCsv } from '../../src/publishing/write-csv';

const table: Table = {
  description: 'One row per trial',
  columns: {
    name: requiredText('name'),
    note: text('note'),
    year: integer('year'),
    share: number('share'),
    planned: flag('planned'),
  },
  primaryKey: ['name'],
};

const row = { name: 'a', note: null, year: 2024, share: 4.7, planned: false };

describe('toCsv', () => {
  it('writes a header and rows in the order of the columns, each line ended by CRLF', () => {
    expect(toCsv(table, [row])).toBe('name,note,year,share,planned\r\na,,2024,4.7,false\r\n');
  });

  it('writes the header alone for a table without rows', () => {
    expect(toCsv(table, [])).toBe('name,note,year,share,planned\r\n');
  });

  it('keeps commas, quotes, line breaks, edge blanks and leading zeros', () => {
    const names = ['a, b', 'the "best"', 'two\nlines', ' edge ', '019', 'åäö', ''];
    const csv = toCsv(
      table,
      names.map((name) => ({ ...row, name })),
    );
    const parsed = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
    expect(parsed.errors).toEqual([]);
    expect(parsed.data.map(({ name }) => name)).toEqual(names);
  });

  it('leaves a cell empty that the row lacks', () => {
    expect(toCsv(table, [{ name: 'b', planned: true }])).toContain('b,,,,true');
  });

  it('reads back to the same cells and the same bytes, whatever stands in them', () => {
    const starts = ['=', '+', '-', '@', '\t', '\r', "'", '"', ';', ',', '\n', '\ufeff', ' ', ''];
    const rests = ['1+1', 'SUM(A1:A9)', 'a,b;c', 'two\r\nlines\n=1', '"quoted"', '019', ''];
    const names = starts.flatMap((start) => rests.map((rest) => `${start}${rest}`));
    const csv = toCsv(
      table,
      names.map((name) => ({ ...row, name })),
    );
    const { data, errors } = Papa.parse<string[]>(csv, { newline: '\r\n' });
    expect(errors).toEqual([]);
    expect(data.slice(1, -1).map(([name]) => name)).toEqual(names);
    expect(Papa.unparse(data.slice(0, -1), { newline: '\r\n' }) + '\r\n').toBe(csv);
  });
});
