import type { Fragment } from './pdf-fragments';

/** Text of one line without a wide gap inside. */
export interface Segment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
}

/** What stands at one height of a page, from left to right. */
export interface Line {
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly segments: readonly Segment[];
}

/** A gap wider than this many times the font size parts two columns. */
const COLUMN_GAP = 1;
/** Enough where a column is known to start. */
const NARROW_GAP = 0.4;
const WORD_GAP = 0.15;
const MOST_COLUMNS = 60;
const LEAD = /^(?:[-–•‣▪●○◦·o\u{f000}-\u{f0ff}]|\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[A-Za-z][.)])$/u;

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
    segments: joinLead(asSegments(sorted, largest.size, starts)),
  };
}

function asSegments(
  sorted: readonly Fragment[],
  size: number,
  starts: readonly number[],
): Segment[] {
  const segments: Segment[] = [];
  let last: Fragment | null = null;
  for (const fragment of sorted) {
    const gap = last === null ? Infinity : fragment.x - last.right;
    const open = segments.at(-1);
    if (last !== null && isOverprint(last, fragment)) continue;
    const isStart = gap > size * NARROW_GAP && starts.some((x) => Math.abs(x - fragment.x) <= 1);
    if (open === undefined || isStart || gap > size * COLUMN_GAP) {
      segments.push({ text: fragment.text, x: fragment.x, right: fragment.right });
    } else {
      const space = gap > size * WORD_GAP ? ' ' : '';
      const text = open.text + space + fragment.text;
      segments[segments.length - 1] = {
        text,
        x: open.x,
        right: Math.max(open.right, fragment.right),
      };
    }
    last = fragment;
  }
  return segments.map((s) => ({ ...s, text: s.text.replace(/\s+/g, ' ').trim() }));
}

/** The same text set twice, a point apart, to look bold. */
function isOverprint(a: Fragment, b: Fragment): boolean {
  return a.text === b.text && Math.abs(a.x - b.x) < 1.5 && Math.abs(a.y - b.y) < 1.5;
}

/** A bullet or a number at the start belongs to the words after it, however far it stands off. */
function joinLead(segments: readonly Segment[]): Segment[] {
  const [lead, next, ...rest] = segments;
  if (lead === undefined || next === undefined) return [...segments];
  if (!LEAD.test(lead.text) || !/^[\p{L}(]/u.test(next.text)) return [...segments];
  return [{ text: `${lead.text} ${next.text}`, x: lead.x, right: next.right }, ...rest];
}
