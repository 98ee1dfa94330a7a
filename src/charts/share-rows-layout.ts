import { nameColumn } from './name-column';
import { shareLayout, type Part, type PlacedPart } from './share-layout';
import { endOf, stackRows, type NamedRow, type StackedRow } from './stack-rows';
import { textWidth } from './text-width';

/** The parts of one thing's whole. */
export interface ShareRow extends NamedRow {
  /** Parts in the same order in every row; none where nothing is known. Keys are unique over all rows. */
  readonly parts: readonly Part[];
  /** Stands after the bar: the size of the whole. */
  readonly note?: string;
}

export interface PlacedShareRow extends StackedRow {
  readonly middle: number;
  readonly parts: readonly PlacedPart[];
  readonly note: string;
}

export interface ShareRowsLayout {
  readonly rows: readonly PlacedShareRow[];
  readonly left: number;
  readonly right: number;
  readonly thickness: number;
  readonly text: number;
  readonly height: number;
}

/** More rows than this are set tight. */
const manyRows = 40;
/** What a text on a pattern leaves of the pattern to be seen. */
const besidePlate = 24;

/** One bar a row, all of the same length, so that shares at both ends are compared along a common line. */
export function shareRowsLayout(
  rows: readonly ShareRow[],
  { width, top }: { readonly width: number; readonly top: number },
): ShareRowsLayout {
  const tight = rows.length > manyRows;
  const [text, thickness, pad] = tight ? [12, 14, 2] : [14, 20, 8];
  const allNames = rows.map(({ name }) => name);
  const names = nameColumn(allNames, { width }, text);
  const notes = Math.max(0, ...rows.map(({ note }) => textWidth(note ?? '', text)));
  const left = names.room;
  const right = width - (notes ? notes + 10 : 0);
  const marks = rows.map(() => thickness);
  const stacked = stackRows(rows, names, { width, top, text, pad, marks });
  const placed = stacked.map((row, index): PlacedShareRow => {
    const { parts = [], note = '' } = rows[index] ?? {};
    const at = shareLayout(parts, right - left).map((part) => {
      const plate = part.fill === 'solid' ? 0 : besidePlate;
      const fits = textWidth(part.text, text) + 12 + plate < part.width;
      return { ...part, x: left + part.x, fits };
    });
    return { ...row, middle: row.marksTop + thickness / 2, parts: at, note };
  });
  return { rows: placed, left, right, thickness, text, height: endOf(stacked, top) };
}
