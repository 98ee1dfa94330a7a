import type { ShownTable } from '../../shown-table';
import { isNumeric, type ColumnText } from './column-text';

/** Longer texts wrap anyway. */
const longestNeeded = 80;

/**
 * The longest text of each column, by which the column keeps its width while its rows come into sight and go.
 */
export function longestTexts(
  { columns, rows }: ShownTable,
  texts: readonly ColumnText[],
): string[] {
  return columns.map((column, i) => {
    const text = texts[i] ?? String;
    if (isNumeric(column)) {
      const numbers = rows.map(({ cells }) => cells[i]).filter((cell) => typeof cell === 'number');
      const [most, least] = numbers.reduce(
        ([high, low], value) => [Math.max(high, value), Math.min(low, value)],
        [0, 0],
      );
      return longer(text(most), text(least));
    }
    const longest = rows.reduce((found, { cells }) => {
      const cell = cells[i];
      return typeof cell === 'string' && cell.length > found.length ? cell : found;
    }, '');
    return longer(
      text(longest),
      column.type === 'boolean' ? longer(text(true), text(false)) : '',
    ).slice(0, longestNeeded);
  });
}

function longer(a: string, b: string): string {
  return a.length >= b.length ? a : b;
}
