import { countKeys } from './running-keys';
import type { Unit } from './units';

const FEWEST = 3;
const DEEPEST = 6;
/** Most lines of a header or footer that has no date or number among them. */
const MOST_WORDS_ONLY = 2;

/**
 * Peels the pages from their edges: a line goes when it comes back at the same edge of many pages and everything between
 * it and the edge has gone too. So a facet heading below a section heading stays.
 */
export function findAtEdges(
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
