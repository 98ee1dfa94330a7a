import { countKeys } from './running-keys';
import type { Unit } from './units';

const FEWEST = 3;
/** Nothing but a date or a number: what a running header carries and a repeated answer does not. */
const FIGURE = /^(?:\d{1,2}\.\d{1,2}\.\d{2,4}|\d{1,4}|0(?:\.0){1,2}|0)$/;

interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Indexes of lines that come back in groups wherever they stand, also within a page or between a heading and its
 * paragraph. A group counts when one of its lines is a bare date or number, or when it cuts a sentence in two.
 */
export function findRunningGroups(
  units: readonly Unit[],
  keys: readonly (string | null)[],
  marked: readonly boolean[],
): number[] {
  const runs = findRuns(units, keys, marked);
  const groups = runs.filter((run) => isGroup(units, keys, run) || cuts(units, run));
  const counts = new Map<string, number>();
  for (const run of groups) {
    for (const key of new Set(keys.slice(run.from, run.to))) {
      if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const running = (at: number) => (counts.get(keys[at] ?? '') ?? 0) >= FEWEST;
  return runs.flatMap((run) => {
    const members = indexes(run).filter(running);
    return members.length > 1 || cuts(units, run) ? members : [];
  });
}

function findRuns(
  units: readonly Unit[],
  keys: readonly (string | null)[],
  marked: readonly boolean[],
): Run[] {
  const counts = countKeys(keys);
  const runs: Run[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const repeated = (index: number) => {
      const key = keys[index] ?? null;
      return units[index]?.kind !== 'heading' && key !== null && (counts.get(key) ?? 0) >= FEWEST;
    };
    let to = at;
    while (to < units.length && (repeated(to) || (to > at && marked[to] === true))) to += 1;
    if (to > at) runs.push({ from: at, to });
    at = Math.max(at, to - 1);
  }
  return runs;
}

function isGroup(units: readonly Unit[], keys: readonly (string | null)[], run: Run): boolean {
  const own = indexes(run);
  const words = new Set(
    own.filter((at) => /\p{L}/u.test(units[at]?.text ?? '')).map((at) => keys[at]),
  );
  return words.size >= 2 && own.some((at) => FIGURE.test(units[at]?.text ?? ''));
}

/** The sentence before the run has not ended and goes on after it in lower case. */
function cuts(units: readonly Unit[], run: Run): boolean {
  const before = units[run.from - 1];
  const after = units[run.to];
  if (before === undefined || after === undefined || before.kind === 'heading') return false;
  if (before.kind === 'row' || after.kind === 'row') return false;
  return /[\p{L}\d,]$/u.test(before.text) && before.text.length > 40 && /^\p{Ll}/u.test(after.text);
}

function indexes(run: Run): number[] {
  return Array.from({ length: run.to - run.from }, (_, offset) => run.from + offset);
}
