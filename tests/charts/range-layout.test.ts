import { describe, expect, it } from 'vitest';
import { packLanes } from '../../src/charts/pack-lanes';
import { rangeLayout } from '../../src/charts/range-layout';
import type { StatedRange } from '../../src/charts/range-row';

const range = (key: string, minimum: number | null, maximum: number | null): StatedRange => ({
  key,
  minimum,
  maximum,
  text: key,
  label: key,
});
const row = (key: string, ...ranges: StatedRange[]) => ({ key, name: key, ranges });
const layoutOf = (...rows: ReturnType<typeof row>[]) =>
  rangeLayout(rows, { width: 640, top: 0 }, String);

describe('ranges on an axis', () => {
  const layout = layoutOf(
    row('A', range('a', 10, 20)),
    row('B', range('b', 30, 40)),
    row('C', range('c', 20, 20)),
  );
  const [a, b, c] = layout.rows.flatMap(({ ranges }) => ranges);

  it('are measured from zero', () => {
    expect(layout.ticks[0]).toEqual({ at: layout.left, text: '0' });
  });

  it('are of equal length for equal spans', () => {
    expect((a?.to ?? 0) - (a?.from ?? 0)).toBeCloseTo((b?.to ?? 0) - (b?.from ?? 1));
    expect((a?.from ?? 0) - layout.left).toBeCloseTo((a?.to ?? 0) - (a?.from ?? 1));
  });

  it('of one value are one point', () => {
    expect(c?.from).toBe(c?.to);
    expect(c?.tip).toBeNull();
  });

  it('with a bound that is missing point there', () => {
    const [least, most] = layoutOf(
      row('A', range('least', 20, null)),
      row('B', range('most', null, 4)),
    ).rows.flatMap(({ ranges }) => ranges);
    expect(least?.tip).toBeGreaterThan(least?.to ?? Infinity);
    expect(most?.tip).toBeLessThan(most?.from ?? 0);
  });

  it('without any bound are not drawn', () => {
    expect(layoutOf(row('A', range('a', null, null))).rows[0]?.ranges).toEqual([]);
  });

  it('of one row that would touch stand in lanes', () => {
    const [row1] = layoutOf(row('A', range('a', 1, 5), range('b', 4, 8), range('c', 20, 24))).rows;
    const places = row1?.ranges.map(({ y }) => y) ?? [];
    expect(places[1]).toBeGreaterThan(places[0] ?? Infinity);
    expect(places[2]).toBe(places[0]);
  });
});

describe('lanes', () => {
  it('are as few as the most stretches at one place', () => {
    const lanes = packLanes(
      [0, 1, 2, 10, 11].map((from) => ({ from, to: from + 5 })),
      0,
    );
    expect(lanes).toEqual([0, 1, 2, 0, 1]);
  });
});
