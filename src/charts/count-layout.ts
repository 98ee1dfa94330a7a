import { group as groupBy } from 'd3-array';
import { columnHeads, type PlacedHead } from './column-heads';
import { nameColumn } from './name-column';
import { endOf, stackRows, type NamedRow, type StackedRow } from './stack-rows';
import { textWidth } from './text-width';

/** What stands at a row and a column. */
export interface CountCell {
  readonly key: string;
  readonly row: string;
  readonly column: string;
  readonly count: number;
  /** How many more are planned: a hatched ring round the dot. */
  readonly planned?: number;
  /** As people write it; empty for a presence that needs no number. */
  readonly text: string;
  /** In words, to those who do not see the chart. */
  readonly label: string;
}

export interface CountGrid {
  readonly rows: readonly NamedRow[];
  readonly columns: readonly NamedRow[];
  /** A place without a cell stays empty: nothing is said of it. */
  readonly cells: readonly CountCell[];
}

export interface PlacedCell extends CountCell {
  readonly x: number;
  readonly y: number;
  /** Radius of the dot, and of the ring of what is planned round it. */
  readonly radius: number;
  readonly outer: number;
  /** Where the number begins, and whether columns have room for numbers. */
  readonly textX: number;
  readonly fits: boolean;
}

export interface CountLayout {
  readonly cells: readonly (readonly PlacedCell[])[];
  readonly columns: readonly PlacedHead[];
  readonly rows: readonly StackedRow[];
  /** Column heads stand upright, written from below, because they are wider than their columns. */
  readonly upright: boolean;
  readonly text: number;
  /** Left edge of the first column, and the width of each. */
  readonly left: number;
  readonly columnWidth: number;
  /** Upper edge of the first row. */
  readonly top: number;
  readonly height: number;
}

/** More rows than this are set tight. */
const manyRows = 40;
const widestColumn = 130;
/** What is there is seen, however little. */
const smallest = 1.5;
/** The least that the largest dot is given, and the room before and after a number. */
const smallestMost = 4;
const beside = 4;
/** Height of the dots of a grid without numbers. */
const plain = 16;

/** Where dots, numbers and heads of a grid stand; areas of dots are in proportion to counts. */
export function countLayout(grid: CountGrid, width: number): CountLayout {
  const sizes = sizesFor(grid, width);
  const { text, high, names, columnWidth } = sizes;
  const left = names.room;
  const heads = columnHeads(grid.columns, columnWidth, { left, text });
  const marks = grid.rows.map(() => high);
  const top = heads.height;
  const rows = stackRows(grid.rows, names, { width, top, text, pad: text < 14 ? 2 : 8, marks });
  const place = placer(grid, { text, columnWidth, left, high });
  const byRow = groupBy(grid.cells, ({ row }) => row);
  return {
    cells: rows.map(({ key, marksTop }) => place(byRow.get(key) ?? [], marksTop + high / 2)),
    columns: heads.placed,
    upright: heads.upright,
    ...{ rows, text, columnWidth, left, top },
    height: endOf(rows, top),
  };
}

/** Type and columns; names go above their rows, and type gets small, where numbers would not fit otherwise. */
function sizesFor({ rows, columns, cells }: CountGrid, width: number) {
  const tight = rows.length > manyRows;
  const allNames = rows.map(({ name }) => name);
  const most = cells.some((cell) => cell.text) ? (tight ? 14 : 26) : plain;
  const high = tight ? Math.min(14, most) : most;
  const count = Math.max(1, columns.length);
  const setting = (text: number, share?: number) => {
    const names = nameColumn(allNames, { width, most: share }, text);
    const columnWidth = Math.min(widestColumn, (width - names.room) / count);
    return { text, high, names, columnWidth, fits: needed(cells, text) <= columnWidth };
  };
  const usual = setting(tight ? 12 : 14);
  if (usual.fits) return usual;
  const above = setting(usual.text, 0);
  return above.fits ? above : setting(12, 0);
}

/** Width of a column in which every number stands beside a dot. */
function needed(cells: readonly CountCell[], text: number): number {
  const widest = Math.max(0, ...cells.map((cell) => textWidth(cell.text, text)));
  return 2 * smallestMost + (widest ? widest + 2 * beside : 0);
}

interface DotSetting {
  readonly text: number;
  readonly columnWidth: number;
  readonly left: number;
  /** The most that a dot may be high. */
  readonly high: number;
}

/** Places the cells of a row; the largest dot fills the height of a row, or what the numbers leave of the width. */
function placer({ cells, columns }: CountGrid, { text, columnWidth, left, high }: DotSetting) {
  const at = new Map(columns.map(({ key }, index) => [key, index]));
  const widest = Math.max(0, ...cells.map((cell) => textWidth(cell.text, text)));
  const numbers = widest ? widest + 2 * beside : 0;
  const fits = needed(cells, text) <= columnWidth;
  const room = columnWidth - (fits ? numbers : 2);
  const largest = Math.max(smallestMost, Math.min(high, room) / 2);
  const most = Math.max(1, ...cells.map(({ count, planned = 0 }) => count + planned));
  const radius = (count: number) =>
    count > 0 ? Math.max(smallest, Math.sqrt(count / most) * largest) : 0;
  return (own: readonly CountCell[], y: number): PlacedCell[] =>
    own
      .filter(({ column }) => at.has(column))
      .sort((a, b) => (at.get(a.column) ?? 0) - (at.get(b.column) ?? 0))
      .map((cell) => {
        const x = left + (at.get(cell.column) ?? 0) * columnWidth + largest + 1;
        const outer = radius(cell.count + (cell.planned ?? 0));
        return {
          ...cell,
          x,
          y,
          radius: radius(cell.count),
          outer,
          textX: x + largest + beside,
          fits,
        };
      });
}
