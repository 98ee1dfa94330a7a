import { describe, expect, it } from 'vitest';
import { groupRows } from '../../../src/screens/overview/group-rows';
import type { MatrixRow } from '../../../src/screens/overview/shape';
import { aura, kuopio, programme } from '../given-programmes';

const south = { ...aura, region_fi: 'Åland', region_sv: 'Åland' };
const north = { ...kuopio, region_fi: 'Kainuu', region_sv: 'Kajanaland' };
const rows: MatrixRow[] = [
  { document: programme('a', south), name: 'A', cells: [], described: 0, total: 21 },
  { document: programme('k', north), name: 'K', cells: [], described: 0, total: 21 },
];
const joint: MatrixRow = {
  document: {
    ...programme('j', south),
    places: [...programme('x', south).places, ...programme('y', north).places],
  },
  ...{ name: 'J', cells: [], described: 0, total: 21 },
};
const told = (grouping: 'region' | null, list = rows) =>
  groupRows(list, { grouping, cells: ['1'], language: 'fi' }).map((row) =>
    row.kind === 'group' ? `${row.label} (${row.count})` : row.key,
  );

describe('rows of the matrix', () => {
  it('stand in one list where nothing groups them', () => {
    expect(told(null)).toEqual(['a', 'k']);
  });

  it('stand under the heads of their regions, å last', () => {
    expect(told('region')).toEqual([
      'Kainuu (1 ohjelma)',
      'Kainuu k',
      'Åland (1 ohjelma)',
      'Åland a',
    ]);
  });

  it('stand in every region that a joint programme covers', () => {
    expect(told('region', [joint])).toEqual([
      ...['Kainuu (1 ohjelma)', 'Kainuu j', 'Åland (1 ohjelma)', 'Åland j'],
    ]);
  });
});
