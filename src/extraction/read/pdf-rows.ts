import type { SourceBlock } from '../document';
import type { Line } from './pdf-lines';
import type { Column, Region } from './pdf-regions';

const ROW_GAP = 1.35;

/** Rows of a table that stands in columns; a cell's wrapped lines are joined, a hyphen at a line's end is kept. */
export function readRows(region: Region): SourceBlock[] {
  return splitRows(region).map((lines) => ({
    type: 'row',
    cells: region.columns.map((column) => cellText(lines, column)),
  }));
}

function cellText(lines: readonly Line[], column: Column): string {
  const parts = lines.flatMap((line) =>
    line.segments.filter((s) => isIn(s, column)).map((s) => s.text),
  );
  return parts.join('\n');
}

function isIn(segment: { x: number; right: number }, column: Column): boolean {
  const middle = (segment.x + segment.right) / 2;
  return middle >= column.left && middle <= column.right;
}

/** A gap through all columns parts two rows; where lines are set evenly, one that begins its first cell anew starts one. */
function splitRows(region: Region): Line[][] {
  const leading = findLeading(region.lines);
  const steps = region.lines.map((line, at) => line.y - (region.lines[at - 1]?.y ?? line.y));
  const even = steps.every((step) => step <= leading * ROW_GAP);
  const rows: Line[][] = [];
  region.lines.forEach((line, at) => {
    const breaks = even ? startsRow(line, region) : (steps[at] ?? 0) > leading * ROW_GAP;
    const row = rows.at(-1);
    if (row === undefined || breaks) rows.push([line]);
    else row.push(line);
  });
  return rows;
}

function startsRow(line: Line, region: Region): boolean {
  const first = region.columns[0];
  const opening = first && line.segments.find((segment) => isIn(segment, first));
  return line.segments.length > 1 && opening !== undefined && !/^\p{Ll}/u.test(opening.text);
}

function findLeading(lines: readonly Line[]): number {
  const steps = lines.flatMap((line, at) => {
    const above = lines[at - 1];
    return above === undefined || line.y - above.y < line.size * 0.9 ? [] : [line.y - above.y];
  });
  return steps.length === 0 ? Infinity : Math.min(...steps);
}
