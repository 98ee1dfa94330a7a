import type { Rule } from './pdf-rules';

/** A ruled table: where its columns and rows are parted, from left to right and from top to bottom. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly rules: readonly Rule[];
}

const TOUCH = 3;
const SAME = 4;

/** The ruled tables of a page: rules that touch and make at least two columns. */
export function findGrids(rules: readonly Rule[]): Grid[] {
  return cluster(rules).flatMap((own) => {
    const xs = distinct(own.filter(isUpright).map((rule) => (rule.x0 + rule.x1) / 2));
    const ys = distinct(
      own.filter((rule) => !isUpright(rule)).map((rule) => (rule.y0 + rule.y1) / 2),
    );
    return xs.length >= 3 && ys.length >= 2 ? [{ xs, ys, rules: own }] : [];
  });
}

export function isUpright(rule: Rule): boolean {
  return rule.y1 - rule.y0 > rule.x1 - rule.x0;
}

/** Rules that touch one another, directly or through others. Sweeps from the top with the groups still in reach. */
function cluster(rules: readonly Rule[]): Rule[][] {
  let open: { rules: Rule[]; bottom: number }[] = [];
  const done: Rule[][] = [];
  for (const rule of [...rules].sort((a, b) => a.y0 - b.y0)) {
    for (const group of open) if (group.bottom < rule.y0 - TOUCH) done.push(group.rules);
    open = open.filter((group) => group.bottom >= rule.y0 - TOUCH);
    const joined = open.filter((group) => group.rules.some((other) => isTouching(other, rule)));
    const own = [...joined.flatMap((group) => group.rules), rule];
    open = open.filter((group) => !joined.includes(group));
    open.push({ rules: own, bottom: Math.max(rule.y1, ...joined.map((group) => group.bottom)) });
  }
  return [...done, ...open.map((group) => group.rules)];
}

function isTouching(a: Rule, b: Rule): boolean {
  const beside = a.x0 <= b.x1 + TOUCH && b.x0 <= a.x1 + TOUCH;
  return beside && a.y0 <= b.y1 + TOUCH && b.y0 <= a.y1 + TOUCH;
}

/** Places in order; those nearer than a few points, as of a double border, count once. */
function distinct(places: readonly number[]): number[] {
  const kept: number[] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    if (place - (kept.at(-1) ?? -Infinity) > SAME) kept.push(place);
  }
  return kept;
}
