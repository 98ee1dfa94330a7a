import { distance } from 'fastest-levenshtein';
import { findRunningGroups } from './running-groups';
import type { Unit } from './units';

const LONGEST = 100;
const FEWEST = 3;
const DEEPEST = 6;
/** Most lines of a header or footer that has no date or number among them. */
const MOST_WORDS_ONLY = 2;
/** A page number or a date alone in its cell: table rows seldom have one at every page's edge, headers do. */
const FIGURE =
  /^(?:(?:sivu|sida|s\.)\s*)?\d{1,3}(?:\s*[(/]\s*\d{1,3}\)?)?$|^\d{1,2}\.\d{1,2}\.\d{4}$/i;
const MOST_FREQUENT = 40;

/** A line with its digits folded, so that `Sivu 3` and `Sivu 4` are one; null for a line that cannot be a header. */
export function runningKey(unit: Unit): string | null {
  const { text } = unit;
  if (text.length > LONGEST || unit.kind === 'list_item') return null;
  if (unit.kind === 'row' && !(unit.cells ?? []).some((cell) => FIGURE.test(cell))) return null;
  // Prompts and facet headings come back too: they ask, introduce or are lettered.
  if (/[?:;]$/.test(text) || /^[A-Za-z]\s?[.)]\s/.test(text)) return null;
  if (/[.!]$/.test(text) && text.split(' ').length > 4) return null;
  return text.toLowerCase().replace(/\d+/g, '0').replace(/\s+/g, ' ');
}

/** Indexes of the units of running headers and footers: lines that come back at page edges or in groups. */
export function findRunningLines(units: readonly Unit[], marked: readonly boolean[]): Set<number> {
  const keys = foldNear(units.map(runningKey));
  return new Set([...findAtEdges(units, keys, marked), ...findRunningGroups(units, keys, marked)]);
}

/**
 * Peels the pages from their edges: a line goes when it comes back at the same edge of many pages and everything between
 * it and the edge has gone too. So a facet heading below a section heading stays.
 */
function findAtEdges(
  units: readonly Unit[],
  keys: readonly (string | null)[],
  marked: readonly boolean[],
): number[] {
  const pages = splitPages(units);
  if (pages.length < FEWEST) return [];
  const reversed = pages.map((page) => [...page].reverse());
  return [...peel(units, pages, keys, marked), ...peel(units, reversed, keys, marked)];
}

function peel(
  units: readonly Unit[],
  pages: readonly (readonly number[])[],
  keys: readonly (string | null)[],
  marked: readonly boolean[],
): number[] {
  const all = countKeys(keys);
  const edges = countKeys(
    pages.flatMap((page) => page.slice(0, DEEPEST).map((at) => keys[at] ?? null)),
  );
  const isRunning = (key: string) => {
    const count = edges.get(key) ?? 0;
    return count >= Math.max(FEWEST, pages.length * 0.4) && count >= (all.get(key) ?? 0) * 0.7;
  };
  return pages.flatMap((page) => {
    const near = page.slice(0, DEEPEST);
    const end = near.findIndex((at) => {
      const key = keys[at] ?? null;
      return !(marked[at] ?? false) && (key === null || !isRunning(key));
    });
    const edge = end < 0 ? near : near.slice(0, end);
    return isFurniture(edge, units, units[page[edge.length] ?? -1]) ? edge : [];
  });
}

/** Not an answer that comes back at the end of its pages: it would follow a prompt, or come with others like it. */
function isFurniture(
  edge: readonly number[],
  units: readonly Unit[],
  inner: Unit | undefined,
): boolean {
  const figures = edge.some((at) => /\d/.test(units[at]?.text ?? ''));
  return (
    figures ||
    (edge.length <= MOST_WORDS_ONLY && !/[?:]$|^[A-Za-z]\s?[.)]\s/.test(inner?.text ?? ''))
  );
}

function splitPages(units: readonly Unit[]): number[][] {
  const pages = new Map<number, number[]>();
  units.forEach((unit, at) => {
    if (unit.page === null) return;
    const page = pages.get(unit.page) ?? [];
    page.push(at);
    pages.set(unit.page, page);
  });
  return [...pages.values()];
}

/** Takes a rare key that differs from a frequent one by a letter or two, as a bad scan leaves it, for that one. */
function foldNear(keys: readonly (string | null)[]): (string | null)[] {
  const counts = countKeys(keys);
  const frequent = [...counts].filter(([key, count]) => count >= FEWEST && key.length >= 8);
  frequent.sort((a, b) => b[1] - a[1]);
  const folded = new Map<string, string>();
  for (const [key, count] of counts) {
    if (count >= FEWEST || key.length < 6) continue;
    const near = frequent.slice(0, MOST_FREQUENT).find(([other]) => isNear(key, other));
    if (near !== undefined) folded.set(key, near[0]);
  }
  return keys.map((key) => (key === null ? null : (folded.get(key) ?? key)));
}

function isNear(a: string, b: string): boolean {
  const most = Math.max(1, Math.floor(b.length * 0.12));
  return Math.abs(a.length - b.length) <= most && distance(a, b) <= most;
}

/** How often each key occurs. */
export function countKeys(keys: readonly (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
