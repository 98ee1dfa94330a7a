import { describe, expect, it } from 'vitest';
import { gridMove } from '../../../src/screens/overview/grid-move';

const size = { rows: 5, columns: 21 };

describe('grid move', () => {
  it.each([
    ['ArrowRight', { row: 2, column: 4 }],
    ['ArrowLeft', { row: 2, column: 2 }],
    ['ArrowUp', { row: 1, column: 3 }],
    ['ArrowDown', { row: 3, column: 3 }],
    ['Home', { row: 2, column: 0 }],
    ['End', { row: 2, column: 20 }],
    ['PageDown', { row: 4, column: 3 }],
    ['PageUp', { row: 0, column: 3 }],
  ])('%s leads to its place', (key, place) => {
    expect(gridMove({ row: 2, column: 3 }, key, size)).toEqual(place);
  });

  it('stays within the grid', () => {
    expect(gridMove({ row: 0, column: 0 }, 'ArrowLeft', size)).toEqual({ row: 0, column: 0 });
    expect(gridMove({ row: 4, column: 20 }, 'ArrowDown', size)).toEqual({ row: 4, column: 20 });
  });

  it('leaves other keys alone', () => {
    expect(gridMove({ row: 0, column: 0 }, 'Enter', size)).toBeUndefined();
  });
});
