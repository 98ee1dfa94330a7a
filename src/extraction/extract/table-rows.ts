import type { Span } from '../document';
import type { HeadedTable, PrintedRow } from './headed-tables';

/** The text of a cell, as printed rows have given it. */
export type RowCells = readonly string[];

/** A row of a table: the printed rows that a page or a line break had parted are one. */
export interface TableRow extends Span {
  readonly cells: RowCells;
  /** The words of a row that heads the rows below it: one filled cell alone. */
  readonly isHeading: boolean;
}

const LONGEST_HEADING = 80;

/** The rows of a table; `text` is that of the document. */
export function tableRows(text: string, table: HeadedTable): TableRow[] {
  const rows: (TableRow & { cells: string[] })[] = [];
  for (const printed of table.rows) {
    const cells = cellsOf(text, printed, table.head.width);
    const last = rows.at(-1);
    if (last && continues(last.cells, cells, printed.afterBreak))
      last.cells.forEach((cell, i) => (last.cells[i] = joined(cell, cells[i] ?? '')));
    else if (cells.some((cell) => cell !== ''))
      rows.push({ start: printed.start, end: printed.end, cells, isHeading: false });
  }
  return withHeadings(rows);
}

function cellsOf(text: string, row: PrintedRow, width: number): string[] {
  return Array.from({ length: Math.max(width, row.cells.length) }, (_, i) => {
    const cell = row.cells[i];
    return cell ? text.slice(cell.start, cell.end).replace(/\s+/g, ' ').trim() : '';
  });
}

/** A row goes on with the one above when its words do: after a break they begin small, elsewhere those above end open too. */
function continues(above: RowCells, cells: RowCells, afterBreak: boolean): boolean {
  const filled = cells.flatMap((cell, i) => (cell === '' ? [] : [{ cell, above: above[i] ?? '' }]));
  const small = filled.filter(({ cell }) => /^[\p{Ll})]/u.test(cell));
  if (filled.length === 0 || small.length < filled.length) return false;
  const open = small.some((c) =>
    /(?:[,–-]|(?:^|\s)(?:ja|sekä|tai|och|samt|eller))$/u.test(c.above),
  );
  const begunLarge = small.every((c) => !/^\p{Ll}/u.test(c.above));
  return open || (afterBreak && begunLarge);
}

function joined(above: string, rest: string): string {
  if (above === '' || rest === '') return above + rest;
  return /\p{Ll}-$/u.test(above) ? above.slice(0, -1) + rest : `${above} ${rest}`;
}

/** A row with one filled cell heads the rows below when a whole row follows and most rows are whole. */
function withHeadings(rows: readonly TableRow[]): TableRow[] {
  const alone = rows.map((row) => row.cells.filter((c) => c !== '').length === 1);
  if (alone.filter(Boolean).length * 2 > rows.length) return [...rows];
  return rows.map((row, i) => {
    const [first = ''] = row.cells;
    const shape = first.length <= LONGEST_HEADING && /^[\p{Lu}\d].*[^.,;]$/u.test(first);
    const whole = alone[i + 1] === false && rows[i + 1]?.cells[0] !== '';
    return { ...row, isHeading: alone[i] === true && shape && whole };
  });
}
