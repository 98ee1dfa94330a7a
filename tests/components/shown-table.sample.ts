import type { ShownCell, ShownTable } from '../../src/shown-table';

export const columns = [
  { key: 'name', title: 'Kunta', type: 'text' },
  { key: 'code', title: 'Koodi', type: 'code' },
  { key: 'persons', title: 'Henkeä', type: 'integer' },
] as const;

/** A table of invented rows of the three columns; every row of an even number has words to open. */
export function tableOf(rows: readonly (readonly ShownCell[])[]): ShownTable {
  return {
    columns,
    rows: rows.map((cells, i) => ({
      cells,
      evidenceId: i % 2 === 0 ? `e${i}` : null,
      documentId: null,
    })),
  };
}

/** So many rows: `Rivi 0`, `000`, 0; `Rivi 1`, `001`, 1000 … */
export function longTable(count: number): ShownTable {
  return tableOf(
    Array.from({ length: count }, (_, i) => [`Rivi ${i}`, String(i).padStart(3, '0'), i * 1000]),
  );
}
