import type { SourceBlock } from '../document';
import type { Fragment } from './pdf-fragments';
import { isUpright, type Grid } from './pdf-grids';
import { findLines } from './pdf-lines';
import type { Rule } from './pdf-rules';

/** True when a piece of text stands inside the table. */
export function isInside(fragment: Fragment, { xs, ys }: Grid): boolean {
  const [x, y] = centreOf(fragment);
  return x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0) && y > (ys[0] ?? 0) && y < (ys.at(-1) ?? 0);
}

/** Rows of a ruled table. A cell over several columns or rows has its text in its first place, the others are empty. */
export function readGrid(grid: Grid, fragments: readonly Fragment[]): SourceBlock[] {
  const width = grid.xs.length - 1;
  const cells = new Map<number, Fragment[]>();
  const origins = new Map<number, number>();
  for (const fragment of fragments) {
    const [x, y] = centreOf(fragment);
    const at = indexOf(grid.ys, y) * width + indexOf(grid.xs, x);
    const origin = origins.get(at) ?? findOrigin(grid, Math.floor(at / width), at % width);
    origins.set(at, origin);
    const cell = cells.get(origin);
    if (cell === undefined) cells.set(origin, [fragment]);
    else cell.push(fragment);
  }
  return grid.ys.slice(1).flatMap((_, row): SourceBlock[] => {
    const texts = Array.from({ length: width }, (_x, column) =>
      textOf(cells.get(row * width + column)),
    );
    return texts.every((text) => text === '') ? [] : [{ type: 'row', cells: texts }];
  });
}

function indexOf(places: readonly number[], at: number): number {
  return Math.max(
    0,
    Math.min(
      places.length - 2,
      places.findLastIndex((place) => place < at),
    ),
  );
}

/** Where a cell begins: up and left over every border that is not drawn. */
function findOrigin({ xs, ys, rules }: Grid, row: number, column: number): number {
  const middle = (places: readonly number[], at: number) =>
    ((places[at] ?? 0) + (places[at + 1] ?? 0)) / 2;
  let [top, left] = [row, column];
  while (top > 0 && !hasRule(rules, false, ys[top] ?? 0, middle(xs, column))) top -= 1;
  while (left > 0 && !hasRule(rules, true, xs[left] ?? 0, middle(ys, top))) left -= 1;
  return top * (xs.length - 1) + left;
}

function hasRule(rules: readonly Rule[], upright: boolean, at: number, across: number): boolean {
  return rules.some((rule) => {
    if (isUpright(rule) !== upright) return false;
    const [low, high, from, to] = upright
      ? [rule.x0, rule.x1, rule.y0, rule.y1]
      : [rule.y0, rule.y1, rule.x0, rule.x1];
    return at >= low - 5 && at <= high + 5 && across >= from - 2 && across <= to + 2;
  });
}

function textOf(fragments: readonly Fragment[] = []): string {
  return findLines(fragments)
    .map((line) => line.segments.map((segment) => segment.text).join(' '))
    .join('\n');
}

/** Middle of the text's width, a third of its size above the base line. */
function centreOf(fragment: Fragment): readonly [number, number] {
  return [(fragment.x + fragment.right) / 2, fragment.y - fragment.size / 3];
}
