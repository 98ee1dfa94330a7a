import { describe, expect, it } from 'vitest';
import { sortKeys } from '../../../src/components/table/sort-keys';
import type { ShownCell, ShownType } from '../../../src/shown-table';

function sorted(cells: readonly ShownCell[], type: ShownType, language: 'fi' | 'sv' = 'fi') {
  const keys = sortKeys(cells, type, language);
  return cells
    .map((cell, i) => ({ cell, key: keys[i] }))
    .filter(({ key }) => key !== undefined)
    .sort((a, b) => Number(a.key) - Number(b.key))
    .map(({ cell }) => cell);
}

describe('sort keys', () => {
  it.each(['fi', 'sv'] as const)('put å ä ö last (%s)', (language) => {
    const names = ['Öland', 'Zeta', 'Äänne', 'Ahma', 'Åland'];
    expect(sorted(names, 'text', language)).toEqual(['Ahma', 'Zeta', 'Åland', 'Äänne', 'Öland']);
  });

  it('sort the numbers in texts by their size', () => {
    expect(sorted(['Osa 10', 'Osa 9', 'Osa 100'], 'text')).toEqual(['Osa 9', 'Osa 10', 'Osa 100']);
  });

  it('sort codes by their characters', () => {
    expect(sorted(['100', '019', '0190'], 'code')).toEqual(['019', '0190', '100']);
  });

  it('sort dates of different precision by time', () => {
    expect(sorted(['2024-11', '2023-12-31', '2024'], 'date')).toEqual([
      '2023-12-31',
      '2024',
      '2024-11',
    ]);
  });

  it('sort numbers by size and no before yes', () => {
    expect(sorted([10, -1, 9.5], 'number')).toEqual([-1, 9.5, 10]);
    expect(sorted([true, false], 'boolean')).toEqual([false, true]);
  });

  it('give equal cells one key and empty cells none', () => {
    const [first, missing, same, blank] = sortKeys(['a', null, 'a', ''], 'text', 'fi');
    expect(first).toBeTypeOf('number');
    expect(same).toBe(first);
    expect([missing, blank]).toEqual([undefined, undefined]);
  });
});
