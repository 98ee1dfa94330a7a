import type { Line } from './pdf-lines';
import type { Column, Region } from './pdf-regions';

const FEWEST_LINES = 8;

/** True when the columns hold running text to be read one after the other, not a table. */
export function isRunningText({ lines, columns }: Region): boolean {
  const [left, right] = columns;
  if (columns.length !== 2 || left === undefined || right === undefined) return false;
  const widths = [left.right - left.left, right.right - right.left];
  if (Math.max(...widths) > Math.min(...widths) * 1.5) return false;
  return columns.every((column) => isFull(columnLines(lines, column), column));
}

/** The lines of each column, column after column. */
export function readColumns({ lines, columns }: Region): Line[][] {
  return columns.map((column) => columnLines(lines, column));
}

function isFull(lines: readonly Line[], column: Column): boolean {
  const width = column.right - column.left;
  const full = lines.filter((line) => {
    const segment = line.segments[0];
    return segment !== undefined && segment.right - segment.x > width * 0.75;
  });
  return lines.length >= FEWEST_LINES && full.length >= lines.length * 0.6;
}

function columnLines(lines: readonly Line[], column: Column): Line[] {
  return lines.flatMap((line) => {
    const segments = line.segments.filter(
      (s) => s.x >= column.left - 1 && s.right <= column.right + 1,
    );
    return segments.length === 0 ? [] : [{ ...line, segments }];
  });
}
