import { describe, expect, it } from 'vitest';
import { gridMove } from '../../../src/components/rows/grid-move';

/** 25 rows of 21 cells; row 10 is the head of a group and has none, row 20 has one alone. */
const grid = {
  count: 25,
  stops: (row: number) => ({ 10: 0, 20: 1 })[row] ?? 21,
};
const from = { row: 2, column: 3 };

describe('grid move', () => {
  it.each([
    ['ArrowRight', { row: 2, column: 4 }],
    ['ArrowLeft', { row: 2, column: 2 }],
    ['ArrowUp', { row: 1, column: 3 }],
    ['ArrowDown', { row: 3, column: 3 }],
    ['Home', { row: 2, column: 0 }],
    ['End', { row: 2, column: 20 }],
    ['PageUp', { row: 0, column: 3 }],
  ])('%s leads to its place', (key, place) => {
    expect(gridMove(from, { key }, grid)).toEqual(place);
  });

  it('stays within the grid', () => {
    const first = { row: 0, column: 0 };
    expect(gridMove(first, { key: 'ArrowLeft' }, grid)).toEqual(first);
    const last = { row: 24, column: 20 };
    expect(gridMove(last, { key: 'ArrowDown' }, grid)).toEqual(last);
    expect(gridMove(last, { key: 'ArrowRight' }, grid)).toEqual(last);
  });

  it('passes over the heads of groups, which do not count as rows of a page', () => {
    expect(gridMove({ row: 9, column: 3 }, { key: 'ArrowDown' }, grid)?.row).toBe(11);
    expect(gridMove({ row: 11, column: 3 }, { key: 'ArrowUp' }, grid)?.row).toBe(9);
    expect(gridMove(from, { key: 'PageDown' }, grid)?.row).toBe(13);
  });

  it('does not leave the last row for the head of a group without rows', () => {
    const ending = { count: 3, stops: (row: number) => (row === 2 ? 0 : 4) };
    expect(gridMove({ row: 1, column: 0 }, { key: 'ArrowDown' }, ending)?.row).toBe(1);
    expect(gridMove({ row: 0, column: 0 }, { key: 'End', ctrlKey: true }, ending)).toEqual({
      row: 1,
      column: 3,
    });
  });

  it('keeps the column past a row that does not reach it', () => {
    expect(gridMove({ row: 19, column: 7 }, { key: 'ArrowDown' }, grid)).toEqual({
      row: 20,
      column: 7,
    });
    expect(gridMove({ row: 20, column: 7 }, { key: 'ArrowRight' }, grid)).toEqual({
      row: 20,
      column: 0,
    });
  });

  it('leads with Ctrl to the ends of the grid', () => {
    const grouped = { count: 25, stops: (row: number) => (row === 0 ? 0 : 21) };
    expect(gridMove(from, { key: 'Home', ctrlKey: true }, grouped)).toEqual({ row: 1, column: 0 });
    expect(gridMove(from, { key: 'End', ctrlKey: true }, grouped)).toEqual({ row: 24, column: 20 });
  });

  it('leaves other keys alone', () => {
    expect(gridMove(from, { key: 'Enter' }, grid)).toBeUndefined();
  });
});
