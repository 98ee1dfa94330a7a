import { describe, expect, it } from 'vitest';
import { legendLayout } from '../../src/charts/legend-layout';

const entries = ['järjestetään', 'suunnitteilla', 'tarve tunnistettu'].map((name) => ({ name }));

describe('a legend', () => {
  it('stands on one row where there is room', () => {
    const { entries: placed, height } = legendLayout(entries, 800);
    expect(placed.map(({ y }) => y)).toEqual([0, 0, 0]);
    expect(height).toBe(24);
  });

  it('goes on a new row where the width ends', () => {
    const { entries: placed, height } = legendLayout(entries, 200);
    expect(placed.at(-1)).toMatchObject({ x: 0 });
    expect(height).toBeGreaterThan(24);
  });

  it('of nothing takes no room', () => {
    expect(legendLayout([], 200).height).toBe(0);
  });
});
