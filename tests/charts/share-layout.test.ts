import { describe, expect, it } from 'vitest';
import { shareLayout, type Part } from '../../src/charts/share-layout';

const part = (key: string, value: number): Part => ({
  key,
  value,
  text: `${value}`,
  label: key,
  fill: 'solid',
  colour: 'var(--data-1)',
});

describe('parts of a whole', () => {
  it('fill the width in their order', () => {
    const placed = shareLayout([part('a', 30), part('b', 70)], 500);
    expect(placed.map(({ x, width }) => [x, width])).toEqual([
      [0, 150],
      [150, 350],
    ]);
  });

  it('leave out what is nothing', () => {
    expect(shareLayout([part('a', 0), part('b', 5)], 100).map(({ key }) => key)).toEqual(['b']);
    expect(shareLayout([], 100)).toEqual([]);
  });

  it('carry their text inside only where it fits', () => {
    const placed = shareLayout([part('a', 1), part('b', 99)], 400);
    expect(placed.map(({ fits }) => fits)).toEqual([false, true]);
  });
});
