import type { Facet } from '../../contract/vocabulary';
import type { Block, Span } from '../document';

/** The filled cells of a table row as blocks of their own. */
export function cellBlocks(block: Block): Block[] {
  const { page, cells = [] } = block;
  return cells
    .filter((cell) => cell.end > cell.start)
    .map(({ start, end }) => ({ type: 'paragraph', start, end, page }));
}

/** Columns of a table whose heads are the facets of a service: index → facet; a lone one must be the responsible party. */
export function facetColumns(
  cells: readonly Span[],
  facetOf: (cell: Span) => Facet | null,
): ReadonlyMap<number, Facet> {
  const columns = new Map<number, Facet>();
  cells.forEach((cell, index) => {
    const facet = cell.end > cell.start ? facetOf(cell) : null;
    if (facet && index > 0) columns.set(index, facet);
  });
  const lone = columns.size === 1 && cells.length > 2 && [...columns.values()][0] === 'responsible';
  return columns.size > 1 || lone ? columns : new Map();
}
