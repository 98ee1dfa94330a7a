import type { Line } from './pdf-lines';

export interface Column {
  readonly left: number;
  readonly right: number;
}

/** Lines that stand side by side in columns: a table or columns of running text. */
export interface Region {
  readonly lines: readonly Line[];
  readonly columns: readonly Column[];
}

const WIDEST_GAP = 5;

/** The lines of a page in order, those that stand in columns gathered into regions. */
export function findRegions(lines: readonly Line[]): (Line | Region)[] {
  const found: (Line | Region)[] = [];
  for (let at = 0; at < lines.length;) {
    const region = growRegion(lines, at);
    const line = lines[at];
    if (region !== null) {
      found.push(region);
      at += region.lines.length;
    } else {
      if (line !== undefined) found.push(line);
      at += 1;
    }
  }
  return found;
}

function growRegion(lines: readonly Line[], from: number): Region | null {
  const first = lines[from];
  if (first === undefined || first.segments.length < 2) return null;
  let columns = columnsOf([], first);
  let end = from + 1;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    const above = lines[end - 1];
    if (line === undefined || above === undefined || leaves(line, above, columns)) break;
    const wider = columnsOf(columns, line);
    if (wider.length < columns.length) break;
    columns = wider;
  }
  while (end > from && isTail(lines, end - 1, columns)) end -= 1;
  const taken = lines.slice(from, end);
  return taken.filter((line) => line.segments.length > 1).length < 2
    ? null
    : { lines: taken, columns };
}

function leaves(line: Line, above: Line, columns: readonly Column[]): boolean {
  if (line.y - above.y > above.size * WIDEST_GAP) return true;
  if (line.size > above.size * 1.3) return true;
  const only = line.segments.length === 1 ? line.segments[0] : undefined;
  const first = columns[0];
  if (only === undefined || first === undefined || only.x > first.right) return false;
  return line.y - above.y > line.size * 1.5 && Math.abs(only.x - first.left) > 1.5;
}

/** A single line below the last row, at the left edge and set off by a gap: text after the table. */
function isTail(lines: readonly Line[], at: number, columns: readonly Column[]): boolean {
  const line = lines[at];
  const above = lines[at - 1];
  const first = columns[0];
  if (line === undefined || above === undefined || first === undefined) return false;
  const only = line.segments.length === 1 ? line.segments[0] : undefined;
  return only !== undefined && only.x <= first.right && line.y - above.y > line.size * 1.5;
}

/** The stretches of width that text covers, once the line is added; what overlaps becomes one. */
function columnsOf(columns: readonly Column[], line: Line): Column[] {
  const all = [...columns, ...line.segments.map((s) => ({ left: s.x, right: s.right }))];
  all.sort((a, b) => a.left - b.left);
  const merged: Column[] = [];
  for (const next of all) {
    const last = merged.at(-1);
    if (last === undefined || next.left > last.right) merged.push(next);
    else merged[merged.length - 1] = { left: last.left, right: Math.max(last.right, next.right) };
  }
  return merged;
}
