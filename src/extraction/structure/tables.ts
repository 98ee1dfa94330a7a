import type { DocumentTable, Passage } from '../annotated';
import type { Span } from '../document';
import { normaliseLabel } from '../knowledge/label';

const labelsOf = (text: string, cells: readonly Span[]): string =>
  cells.map((c) => normaliseLabel(text.slice(c.start, c.end)).replace(/ /g, '')).join('|');

interface OpenTable {
  passage: number;
  caption: Span | null;
  header: readonly Span[];
  rows: (readonly Span[])[][];
}

/**
 * Tables: rows that follow one another, running headers aside. The first row is the header; where it is repeated after a page
 * break it is left out, and a row whose first cell is empty goes on with the row above.
 */
export function readTables(text: string, passages: readonly Passage[]): DocumentTable[] {
  const tables: OpenTable[] = [];
  let open: OpenTable | null = null;
  let caption: Span | null = null;
  passages.forEach((passage, index) => {
    if (passage.kind === 'boilerplate') return;
    const { cells } = passage;
    if (isFragment(text, passage)) return;
    if (passage.kind !== 'table_row' || !cells) {
      if (passage.end - passage.start <= 160) caption = passage;
      open = null;
      return;
    }
    if (!open || startsAnew(open, cells)) {
      open = { passage: index, caption, header: cells, rows: [] };
      tables.push(open);
    } else addRow(text, open, cells);
  });
  return tables;
}

/** The rest of a cell that stands alone after a page break begins with a small letter. */
const isFragment = (text: string, passage: Passage): boolean =>
  passage.kind === 'paragraph' && /^\p{Ll}/u.test(text.slice(passage.start, passage.end));

/** A row with a quite different number of cells belongs to another table; a lone cell is the rest of a row. */
const startsAnew = (open: OpenTable, cells: readonly Span[]): boolean =>
  open.rows.length > 0 && cells.length > 1 && Math.abs(cells.length - open.header.length) > 1;

function addRow(text: string, open: OpenTable, cells: readonly Span[]): void {
  if (labelsOf(text, cells) === labelsOf(text, open.header)) return;
  if (cells.length === 1 && open.header.length > 1) return;
  const [first] = cells;
  const last = open.rows.at(-1);
  if (first && first.end === first.start && last && cells.length > 1 && !isFigures(text, cells))
    open.rows[open.rows.length - 1] = last.map((spans, i) => {
      const cell = cells[i];
      return cell && cell.end > cell.start ? [...spans, cell] : spans;
    });
  else open.rows.push(cells.map((cell) => [cell]));
}

const isFigures = (text: string, cells: readonly Span[]): boolean =>
  cells.slice(1).some((c) => /^[\d\s.,%]+$/.test(text.slice(c.start, c.end)));
