import type { SourceBlock } from '../document';
import { readBlocks } from './pdf-blocks';
import type { Fragment } from './pdf-fragments';
import { isInside, readGrid } from './pdf-grid-rows';
import { findGrids, type Grid } from './pdf-grids';
import { findLines, type Line } from './pdf-lines';
import type { Rule } from './pdf-rules';
import type { Typography } from './pdf-type';

/** A page taken apart: its ruled tables with their rows, from top to bottom, and the lines outside them. */
export interface PageParts {
  readonly lines: readonly Line[];
  readonly tables: readonly { readonly top: number; readonly rows: readonly SourceBlock[] }[];
}

export function findParts(fragments: readonly Fragment[], rules: readonly Rule[]): PageParts {
  const grids = findGrids(rules);
  const inside = new Map<Grid, Fragment[]>();
  const outside: Fragment[] = [];
  for (const fragment of fragments) {
    const grid = grids.find((candidate) => isInside(fragment, candidate));
    const own = grid === undefined ? outside : (inside.get(grid) ?? []);
    own.push(fragment);
    if (grid !== undefined) inside.set(grid, own);
  }
  const tables = [...inside].map(([grid, own]) => ({
    top: grid.ys[0] ?? 0,
    rows: readGrid(grid, own),
  }));
  return { lines: findLines(outside), tables: tables.sort((a, b) => a.top - b.top) };
}

export function isEmpty({ lines, tables }: PageParts): boolean {
  return lines.length === 0 && tables.length === 0;
}

/** Blocks of a page: each table stands after the lines above it. */
export function readParts({ lines, tables }: PageParts, type: Typography): SourceBlock[] {
  let from = 0;
  const blocks = tables.flatMap(({ top, rows }): SourceBlock[] => {
    const next = lines.findIndex((line, at) => at >= from && line.y > top);
    const to = next < 0 ? lines.length : next;
    const above = lines.slice(from, to);
    from = to;
    return [...readBlocks(above, type), { type: 'gap' }, ...rows, { type: 'gap' }];
  });
  return [...blocks, ...readBlocks(lines.slice(from), type)];
}
