export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Rows as the keyboard sees them: how many cells of a row can be stopped at; none where a row is passed over. */
export interface GridShape {
  readonly count: number;
  readonly stops: (row: number) => number;
}

const steps: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -10,
  PageDown: 10,
};

/**
 * Where a key leads: arrows by a cell, Page Up and Page Down by ten rows, Home and End to the ends of the row, with
 * Ctrl to those of the grid. Undefined for a key that does not move. A move between rows keeps the column, also past the end of a short row.
 */
export function gridMove(
  { row, column }: GridPlace,
  { key, ctrlKey = false }: { key: string; ctrlKey?: boolean },
  grid: GridShape,
): GridPlace | undefined {
  const step = steps[key];
  if (step !== undefined) return { row: walk(row, step, grid), column };
  const last = Math.max(0, grid.stops(row) - 1);
  const here = Math.min(column, last);
  switch (key) {
    case 'ArrowLeft':
      return { row, column: Math.max(0, here - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(last, here + 1) };
    case 'Home':
      return { row: ctrlKey ? walk(0, 0, grid) : row, column: 0 };
    case 'End':
      return ctrlKey ? lastPlace(grid) : { row, column: last };
    default:
      return undefined;
  }
}

/** The row so many stops further on, or the last one there is that way; for no steps the first at or after the row. */
export function walk(row: number, step: number, { count, stops }: GridShape): number {
  const direction = step < 0 ? -1 : 1;
  let left = Math.abs(step);
  let found = row;
  for (
    let next = step === 0 ? row : row + direction;
    next >= 0 && next < count;
    next += direction
  ) {
    if (stops(next) === 0) continue;
    found = next;
    left -= 1;
    if (left <= 0) break;
  }
  return found;
}

function lastPlace(grid: GridShape): GridPlace {
  const row = walk(grid.count, -1, grid);
  return { row: Math.min(row, grid.count - 1), column: Math.max(0, grid.stops(row) - 1) };
}
