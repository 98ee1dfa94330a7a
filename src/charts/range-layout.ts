import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Tick } from './line-layout';
import { nameColumn } from './name-column';
import { arrowLength, placeRanges, type PlacedRange, type RangeSizes } from './range-marks';
import type { RangeRow, StatedRange } from './range-row';
import { endOf, stackRows, type StackedRow } from './stack-rows';
import { textWidth } from './text-width';

export interface PlacedRow extends StackedRow {
  /** Middle of the first mark. */
  readonly y: number;
  readonly ranges: readonly PlacedRange[];
}

export interface RangeLayout {
  readonly rows: readonly PlacedRow[];
  readonly ticks: readonly Tick[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  readonly sizes: RangeSizes;
}

/** More rows than this are set tight: in small type, with little room between them. */
const manyRows = 40;
/** More marks than this in one row are drawn small. */
const manyMarks = 8;
const axisRoom = 26;
/** A chart higher than this has its axis below, too. */
const high = 480;
export const axisText = 13;

/** Where rows, ranges and the axis stand; the axis is linear and starts at zero. `top` is kept free for a legend. */
export function rangeLayout(
  rows: readonly RangeRow[],
  { width, top }: { readonly width: number; readonly top: number },
  formatTick: (value: number) => string,
): RangeLayout {
  const sizes = sizesFor(rows);
  const { text, lane } = sizes;
  const allNames = rows.map(({ name }) => name);
  const names = nameColumn(allNames, { width }, text);
  const ranges = rows.flatMap((row) => row.ranges);
  const left = names.room + 6;
  const right = width - beside(ranges, sizes, width - left);
  const x = scaleLinear([0, max(ranges, highest) || 1], [left, right]);
  const values = x.ticks(Math.max(2, Math.floor((right - left) / 70)));
  const placed = rows.map((row) => placeRanges(row.ranges, { x, left, right: width }, sizes));
  const start = top + axisRoom;
  const marks = placed.map(({ lanes }) => lanes * lane);
  const stacked = stackRows(rows, names, { top: start, text, pad: text < 14 ? 0 : 10, marks });
  const bottom = endOf(stacked, start);
  return {
    rows: stacked.map((row, index) => {
      const y = row.marksTop + lane / 2;
      const own = placed[index]?.placed ?? [];
      return { ...row, y, ranges: own.map((range) => ({ ...range, y: y + range.y })) };
    }),
    ticks: values.map((value) => ({ at: x(value), text: formatTick(value) })),
    ...{ left, right, sizes, top: start, bottom },
    height: rows.length ? bottom + (bottom - start > high ? axisRoom : 4) : 0,
  };
}

function sizesFor(rows: readonly RangeRow[]): RangeSizes {
  const tight = rows.length > manyRows;
  const most = Math.max(0, ...rows.map(({ ranges }) => ranges.length));
  const radius = most > manyMarks ? 3.5 : tight ? 4 : 5.5;
  const text = tight ? 12 : 14;
  const bare = most > manyMarks;
  return { radius, text, lane: Math.max(2 * radius + 2, bare ? 0 : text), bare };
}

/** Room right of the axis for texts and arrows of the highest values. */
function beside(ranges: readonly StatedRange[], { text, radius }: RangeSizes, width: number) {
  const longest = Math.max(0, ...ranges.map((range) => textWidth(range.text, text)));
  const arrow = ranges.some(({ maximum }) => maximum === null) ? arrowLength : radius;
  return Math.min(longest + 8, width * 0.4) + arrow;
}

function highest({ minimum, maximum }: StatedRange): number {
  return maximum ?? minimum ?? 0;
}
