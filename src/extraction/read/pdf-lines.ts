import type { Fragment } from './pdf-fragments';
import { COLUMN_GAP, findSegments, type Segment } from './pdf-segments';

/** What stands at one height of a page, from left to right. */
export interface Line {
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly segments: readonly Segment[];
}

const MOST_COLUMNS = 60;

/** Lines of a page from top to bottom. Raised and lowered marks go with the line they belong to. */
export function findLines(fragments: readonly Fragment[]): Line[] {
  const sorted = [...fragments].sort((a, b) => a.y - b.y || a.x - b.x);
  const groups: Fragment[][] = [];
  for (const fragment of sorted) {
    const group = groups.at(-1);
    if (group !== undefined && isSameLine(group, fragment)) group.push(fragment);
    else groups.push([fragment]);
  }
  const starts = columnStarts(groups.map((group) => asLine(group, [])));
  return groups.map((group) => asLine(group, starts));
}

/** Where columns start on the page: places at which text follows a wide gap on two lines or more. */
function columnStarts(lines: readonly Line[]): number[] {
  const counts = new Map<number, number>();
  for (const { x } of lines.flatMap((line) => line.segments.slice(1))) {
    counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
  }
  return [...counts].flatMap(([x, count]) => (count > 1 ? [x] : [])).slice(0, MOST_COLUMNS);
}

function isSameLine(group: readonly Fragment[], fragment: Fragment): boolean {
  const largest = group.reduce((best, other) => (other.size > best.size ? other : best));
  const size = Math.max(largest.size, fragment.size);
  const rise = Math.abs(fragment.y - largest.y);
  if (rise <= size * 0.25) return true;
  if (rise > size * 0.7) return false;
  const gap = Math.min(...group.map((o) => Math.max(o.x - fragment.right, fragment.x - o.right)));
  const raised = Math.min(largest.size, fragment.size) < size * 0.8 && rise <= size * 0.5;
  return raised ? gap < size : gap > size * COLUMN_GAP;
}

function asLine(group: readonly Fragment[], starts: readonly number[]): Line {
  const sorted = [...group].sort((a, b) => a.x - b.x);
  const largest = sorted.reduce((best, other) => (other.size > best.size ? other : best));
  return {
    y: largest.y,
    size: largest.size,
    bold: sorted.every((fragment) => fragment.bold),
    segments: findSegments(sorted, largest.size, starts),
  };
}
