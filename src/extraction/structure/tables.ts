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
  /** The cells of the last row as they read, the words of merged cells in each place they cover. */
  last: readonly Span[];
}

/** Letters of a cell of a second head row. */
const LONGEST_HEAD = 80;

/**
 * Tables: rows that follow one another, running headers aside. The first row is the header, together with the second where that
 * divides merged cells of the first; where it is repeated after a page break it is left out, and a row whose first cell is
 * empty goes on with the row above. A cell that a merged cell covers has the words of that.
 */
export function readTables(text: string, passages: readonly Passage[]): DocumentTable[] {
  const tables: OpenTable[] = [];
  let open: OpenTable | null = null;
  let caption: Span | null = null;
  passages.forEach((passage, index) => {
    if (passage.kind === 'boilerplate') return;
    if (isFragment(text, passage)) return;
    if (passage.kind !== 'table_row' || !passage.cells) {
      if (passage.end - passage.start <= 160) caption = passage;
      open = null;
      return;
    }
    const cells = uncovered(passage, open?.last ?? []);
    if (!open || startsAnew(open, cells)) {
      open = { passage: index, caption, header: cells, rows: [], last: cells };
      tables.push(open);
    } else if (dividesHead(open, passage)) open.header = divided(open.header, passage.cells);
    else addRow(text, open, cells);
    open.last = cells;
  });
  return tables.map(({ passage, caption: title, header, rows }) => ({
    passage,
    caption: title,
    header,
    rows,
  }));
}

/** The cells of a row, each one that is covered replaced by the one whose words it shares. */
function uncovered({ cells = [], covered = [] }: Passage, above: readonly Span[]): Span[] {
  const found: Span[] = [];
  cells.forEach((cell, i) => {
    const origin = covered[i] === 'left' ? found[i - 1] : covered[i] === 'above' ? above[i] : null;
    found.push(origin ?? cell);
  });
  return found;
}

const isEmpty = ({ start, end }: Span): boolean => end === start;

/** A second head row: it begins with no cell of its own and names the parts of what the first row holds together. */
function dividesHead({ header, rows }: OpenTable, { cells = [], covered = [] }: Passage): boolean {
  const [first, ...parts] = cells;
  if (rows.length > 0 || !first || !isEmpty(first)) return false;
  const together = header.some((cell, i) => i > 0 && (isEmpty(cell) || cell === header[i - 1]));
  return (
    (covered[0] === 'above' || together) &&
    parts.some((cell) => !isEmpty(cell)) &&
    parts.every((cell) => cell.end - cell.start <= LONGEST_HEAD)
  );
}

const divided = (header: readonly Span[], parts: readonly Span[]): Span[] =>
  header.map((cell, i) => {
    const part = parts[i];
    return part && !isEmpty(part) ? part : cell;
  });

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
  if (first && isEmpty(first) && last && cells.length > 1 && !isFigures(text, cells))
    open.rows[open.rows.length - 1] = last.map((spans, i) => {
      const cell = cells[i];
      return cell && !isEmpty(cell) ? [...spans, cell] : spans;
    });
  else open.rows.push(cells.map((cell) => [cell]));
}

const isFigures = (text: string, cells: readonly Span[]): boolean =>
  cells.slice(1).some((c) => /^[\d\s.,%]+$/.test(text.slice(c.start, c.end)));
