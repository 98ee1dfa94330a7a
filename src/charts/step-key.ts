/**
 * The mark that an arrow key leads to: left and right within a row, up and down to the same place of the next row, Home and
 * End to its ends. Null where the key moves nothing.
 */
export function stepKey(
  rows: readonly (readonly string[])[],
  current: string,
  pressed: string,
): string | null {
  const row = rows.findIndex((keys) => keys.includes(current));
  const keys = rows[row];
  if (!keys) return null;
  const column = keys.indexOf(current);
  switch (pressed) {
    case 'ArrowLeft':
      return keys[column - 1] ?? null;
    case 'ArrowRight':
      return keys[column + 1] ?? null;
    case 'ArrowUp':
      return near(rows[row - 1], column);
    case 'ArrowDown':
      return near(rows[row + 1], column);
    case 'Home':
      return keys[0] ?? null;
    case 'End':
      return keys.at(-1) ?? null;
    default:
      return null;
  }
}

function near(keys: readonly string[] | undefined, column: number): string | null {
  return keys?.[Math.min(column, keys.length - 1)] ?? null;
}
