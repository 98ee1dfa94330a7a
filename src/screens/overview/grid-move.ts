export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads within a grid of that size; undefined for a key that does not move. */
export function gridMove(
  { row, column }: GridPlace,
  key: string,
  size: { rows: number; columns: number },
): GridPlace | undefined {
  const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  const moves: Record<string, GridPlace> = {
    ArrowUp: { row: within(row - 1, size.rows), column },
    ArrowDown: { row: within(row + 1, size.rows), column },
    ArrowLeft: { row, column: within(column - 1, size.columns) },
    ArrowRight: { row, column: within(column + 1, size.columns) },
    PageUp: { row: within(row - 10, size.rows), column },
    PageDown: { row: within(row + 10, size.rows), column },
    Home: { row, column: 0 },
    End: { row, column: size.columns - 1 },
  };
  return moves[key];
}
