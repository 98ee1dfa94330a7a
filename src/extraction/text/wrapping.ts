import type { Unit } from './units';

/** How the lines around a line are wrapped: `width` in characters, `wrapped` when lines around it do run on. */
export interface Wrap {
  readonly width: number;
  readonly lines: number;
  readonly wrapped: boolean;
}

/** Longer lines than this are whole paragraphs on one line. */
const LONGEST_PRINTED = 200;
const SHORTEST_PROSE = 60;

/** The wrapping of each unit, measured over the lines that stand together without a gap. */
export function measureWraps(units: readonly Unit[]): Wrap[] {
  const widest = units.reduce(
    (max, unit) => (unit.kind === 'line' ? Math.max(max, unit.text.length) : max),
    0,
  );
  const isWrapped = lowerShare(units.filter((unit) => !unit.gapBefore)) > 0.25;
  const wraps: Wrap[] = [];
  for (let at = 0; at < units.length;) {
    const run = runFrom(units, at);
    const wrap = measureRun(run, widest, isWrapped);
    for (let left = run.length; left > 0; left -= 1) wraps.push(wrap);
    at += run.length;
  }
  return wraps;
}

function runFrom(units: readonly Unit[], from: number): Unit[] {
  let end = from + 1;
  while (end < units.length && isLine(units[end]) && units[end]?.gapBefore === false) end += 1;
  return units.slice(from, end);
}

function isLine(unit: Unit | undefined): boolean {
  return unit?.kind === 'line' || unit?.kind === 'list_item';
}

function measureRun(run: readonly Unit[], widest: number, isWrapped: boolean): Wrap {
  const own = Math.max(...run.map((unit) => unit.text.length));
  if (own > LONGEST_PRINTED) return { width: Infinity, lines: run.length, wrapped: false };
  return {
    width: run.length >= 3 ? own : widest,
    lines: run.length,
    wrapped: lowerShare(run.slice(1)) >= 0.25 || (isWrapped && own >= SHORTEST_PROSE),
  };
}

/** Share of the lines that go on in lower case. */
function lowerShare(lines: readonly Unit[]): number {
  return lines.filter((unit) => /^\p{Ll}/u.test(unit.text)).length / Math.max(1, lines.length);
}
