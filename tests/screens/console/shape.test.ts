import { describe, expect, it } from 'vitest';
import type { ResultCell, ResultKind } from '../../../src/database/console';
import { toChart } from '../../../src/screens/console/chart';
import { toShownTable } from '../../../src/screens/console/shape';

function shown(columns: Record<string, ResultKind>, rows: ResultCell[][]) {
  return toShownTable({
    columns: Object.entries(columns).map(([name, kind]) => ({ name, kind, type: kind })),
    rows,
  });
}

describe('toShownTable', () => {
  it.each([
    ['value', 'integer', [1, null], 'integer'],
    ['value', 'number', [1.5], 'number'],
    ['year', 'integer', [2024], 'date'],
    ['document_year', 'integer', [2024, 2025], 'date'],
    ['years', 'integer', [2024], 'integer'],
    ['year', 'integer', [12], 'integer'],
    ['big', 'integer', ['9007199254740993'], 'code'],
    ['code', 'text', ['019', '235'], 'code'],
    ['issuer_code', 'text', ['2024'], 'code'],
    ['dated', 'text', ['2024-11-18', '2024', null], 'date'],
    ['name', 'text', ['2024-11-18', 'ennen vuotta 2024'], 'text'],
    ['name', 'text', [null], 'text'],
    ['is', 'boolean', [true], 'boolean'],
    ['at', 'timestamp', ['2024-11-18T12:30:00.000Z'], 'text'],
  ] as const)('takes %s of kind %s for what its cells are', (name, kind, cells, type) => {
    const { columns } = shown(
      { [name]: kind },
      cells.map((cell) => [cell]),
    );
    expect(columns[0]).toMatchObject({ title: name, type });
  });

  it('writes years without a gap', () => {
    expect(shown({ year: 'integer' }, [[2024]]).rows[0]?.cells).toEqual(['2024']);
  });

  it('lets a row with an evidence_id open its words', () => {
    const table = shown({ evidence_id: 'text', document_id: 'text' }, [
      ['a:1-2', 'a'],
      [null, 'b'],
    ]);
    expect(table.rows).toMatchObject([
      { evidenceId: 'a:1-2', documentId: 'a' },
      { evidenceId: null, documentId: 'b' },
    ]);
  });

  it('tells columns of one name apart in files', () => {
    const columns = ['a', 'a', 'b'].map((name) => ({ name, kind: 'text' as const, type: 'Utf8' }));
    const table = toShownTable({ columns, rows: [] });
    expect(table.columns.map(({ key }) => key)).toEqual(['a', 'a_2', 'b']);
    expect(table.columns.map(({ title }) => title)).toEqual(['a', 'a', 'b']);
  });
});

describe('toChart', () => {
  it('draws a name and a number as bars, whatever tells where the row is from', () => {
    const table = shown({ language: 'text', programmes: 'integer', evidence_id: 'text' }, [
      ['arabia', 3, 'a:1-2'],
      [null, 1, null],
    ]);
    expect(toChart(table, 'fi')).toEqual({
      as: 'bars',
      left: 0,
      bars: [
        { key: '0', name: 'arabia', value: 3, text: '3', label: 'arabia: 3' },
        { key: '1', name: '–', value: 1, text: '1', label: '–: 1' },
      ],
    });
  });

  it('draws years and a number as a line in order of the years', () => {
    const chart = toChart(
      shown({ year: 'integer', share: 'number' }, [
        [2021, 4.7],
        [2020, 4.1],
      ]),
      'fi',
    );
    expect(chart).toMatchObject({
      as: 'line',
      series: {
        name: 'share',
        points: [
          { year: 2020, text: '4,1' },
          { year: 2021, text: '4,7' },
        ],
      },
    });
  });

  it('draws one year twice as bars', () => {
    const table = shown({ year: 'integer', n: 'integer' }, [
      [2021, 4],
      [2021, 5],
    ]);
    expect(toChart(table, 'fi')).toMatchObject({ as: 'bars' });
  });

  it('leaves out bars beyond sixty and says how many', () => {
    const rows = Array.from({ length: 75 }, (_, i) => [`nimi ${i}`, i]);
    expect(toChart(shown({ a: 'text', n: 'integer' }, rows), 'fi')).toMatchObject({ left: 15 });
  });

  it.each([
    ['columns', { a: 'text', b: 'text', n: 'integer' }, [['x', 'y', 1]]],
    ['columns', { a: 'text' }, [['x']]],
    ['columns', { a: 'text', n: 'integer', o: 'number' }, [['x', 1, 2]]],
    ['negative', { a: 'text', n: 'integer' }, [['x', -1]]],
    ['rows', { a: 'text', n: 'integer' }, [['x', null]]],
  ] as const)('says that %s keep it from being drawn', (why, columns, rows) => {
    expect(
      toChart(
        shown(
          columns,
          rows.map((row) => [...row]),
        ),
        'fi',
      ),
    ).toEqual({ as: 'none', why });
  });
});
