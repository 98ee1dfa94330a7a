import type { PassagePlace } from '../../state/document-file';
import type { Range } from './segments';

export interface TableLine {
  readonly passage: PassagePlace;
  /** Ranges of the cells; an empty cell is an empty range. */
  readonly cells: readonly Range[];
}

type Row = Range & { readonly passage: PassagePlace };

/** The rows of a table with their cells, which tabs divide; a tab before the first words or after the last makes an empty cell. */
export function rowsOf(text: string, rows: readonly Row[]): TableLine[] {
  return rows.map((row, i) => {
    const lowest = rows[i - 1]?.passage.end ?? row.passage.start;
    return { passage: row.passage, cells: cellsOf(text, wholeLine(text, row, lowest)) };
  });
}

function wholeLine(text: string, { start, end }: Range, lowest: number): Range {
  let [from, to] = [start, end];
  while (from > lowest && text[from - 1] === '\t') from -= 1;
  while (text[to] === '\t') to += 1;
  return { start: from, end: to };
}

function cellsOf(text: string, { start, end }: Range): Range[] {
  const cells: Range[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && text[at] !== '\t') continue;
    cells.push({ start: from, end: at });
    from = at + 1;
  }
  return cells;
}
