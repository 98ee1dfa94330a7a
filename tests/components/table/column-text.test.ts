import { beforeAll, describe, expect, it } from 'vitest';
import { columnTexts } from '../../../src/components/table/column-text';
import { longestTexts } from '../../../src/components/table/longest-texts';
import { rowTexts, soughtWords } from '../../../src/components/table/row-texts';
import { overwriteGetLocale } from '../../../src/messages/compiled/runtime.js';
import type { ShownCell, ShownTable, ShownType } from '../../../src/shown-table';

function columnOf(type: ShownType, cells: readonly ShownCell[]): ShownTable {
  const rows = cells.map((cell) => ({ cells: [cell], evidenceId: null, documentId: null }));
  return { columns: [{ key: 'x', title: 'X', type }], rows };
}

function written(type: ShownType, cells: readonly ShownCell[], language: 'fi' | 'en' = 'fi') {
  const [text] = columnTexts(columnOf(type, cells), language);
  return cells.map((cell) => text?.(cell));
}

beforeAll(() => overwriteGetLocale(() => 'fi'));

describe('cells for the reader', () => {
  it('write numbers of a column with as many decimals as one of them needs, at most two', () => {
    expect(written('number', [1, 2.5])).toEqual(['1,0', '2,5']);
    expect(written('number', [1, 2.125])).toEqual(['1,00', '2,13']);
    expect(written('number', [1, 2])).toEqual(['1', '2']);
    expect(written('number', [0.1 + 0.2])).toEqual(['0,3']);
  });

  it('write counts, shares and dates in the reader’s way', () => {
    expect(written('integer', [10284])).toEqual(['10\u00a0284']);
    expect(written('percent', [6.84], 'en')).toEqual(['6.8%']);
    expect(written('date', ['2024-11-18', '2024'])).toEqual(['18.11.2024', '2024']);
  });

  it('leave codes as they are, say yes and no in words and nothing of an empty cell', () => {
    expect(written('code', ['019'])).toEqual(['019']);
    expect(written('boolean', [true, false, null])).toEqual(['kyllä', 'ei', '']);
  });

  it('tell the longest text of a column, also the longest number', () => {
    const longest = (table: ShownTable) => longestTexts(table, columnTexts(table, 'fi'));
    expect(longest(columnOf('text', ['a', null, 'abc', 'ab']))).toEqual(['abc']);
    expect(longest(columnOf('integer', [-20000, 5]))).toEqual([
      '-20\u00a0000'.replace('-', '\u2212'),
    ]);
    expect(longest(columnOf('date', ['2024', '2024-11-18']))).toEqual(['18.11.2024']);
  });

  it('are looked for in small letters, numbers with and without their gaps', () => {
    const table = columnOf('integer', [10284]);
    const [text] = rowTexts(table.rows, columnTexts(table, 'fi'));
    for (const search of ['10284', '10 284', '10\u00a0284']) {
      expect(soughtWords(search).every((word) => text?.includes(word))).toBe(true);
    }
    expect(soughtWords('  Åbo  TURKU ')).toEqual(['åbo', 'turku']);
  });
});
