import { distance } from 'fastest-levenshtein';
import { findRunningGroups } from './running-groups';
import type { Unit } from './units';

const LONGEST = 100;
const FEWEST = 3;
const MOST_FREQUENT = 40;

/** A line with its digits folded, so that `Sivu 3` and `Sivu 4` are one; null for a line that cannot be a header. */
export function runningKey(unit: Unit): string | null {
  const { text } = unit;
  if (text.length > LONGEST || unit.kind === 'list_item') return null;
  if (unit.kind === 'row' && (unit.cells?.length ?? 0) > 3) return null;
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
  const all = countKeys(keys);
  const reversed = pages.map((page) => [...page].reverse());
  return [...peel(pages, keys, marked, all), ...peel(reversed, keys, marked, all)];
}

function peel(
  pages: readonly (readonly number[])[],
  keys: readonly (string | null)[],
  marked: readonly boolean[],
  all: ReadonlyMap<string, number>,
): number[] {
  const near = countKeys(pages.flatMap((page) => page.slice(0, 6).map((at) => keys[at] ?? null)));
  const isRunning = (key: string) => {
    const count = near.get(key) ?? 0;
    return count >= Math.max(FEWEST, pages.length * 0.4) && count >= (all.get(key) ?? 0) * 0.7;
  };
  return pages.flatMap((page) => {
    const end = page.slice(0, 6).findIndex((at) => {
      const key = keys[at] ?? null;
      return !(marked[at] ?? false) && (key === null || !isRunning(key));
    });
    return page.slice(0, end < 0 ? 6 : end);
  });
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
