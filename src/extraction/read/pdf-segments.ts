import type { Fragment } from './pdf-fragments';

/** Text of one line without a wide gap inside. */
export interface Segment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
}

/** A gap wider than this many times the font size parts two columns. */
export const COLUMN_GAP = 1;
/** Enough where a column is known to start. */
const NARROW_GAP = 0.4;
const WORD_GAP = 0.15;
const LEAD = /^(?:[-–•‣▪●○◦·o\u{f000}-\u{f0ff}]|\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[A-Za-z][.)])$/u;

/**
 * The pieces of one line, parted at wide gaps and where a column starts.
 * @param sorted fragments of the line from left to right
 * @param starts places where columns are known to start
 */
export function findSegments(
  sorted: readonly Fragment[],
  size: number,
  starts: readonly number[],
): Segment[] {
  return joinLead(split(sorted, size, starts));
}

function split(sorted: readonly Fragment[], size: number, starts: readonly number[]): Segment[] {
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
