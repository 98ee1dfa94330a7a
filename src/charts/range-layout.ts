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
  /** The unit stands on a line of its own above the numbers, because beside zero it would meet the next one. */
  readonly lifted: boolean;
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
export const unitRoom = 17;
/** A chart higher than this has its axis below, too. */
const high = 480;
export const axisText = 13;

interface Setting {
  readonly width: number;
  /** Kept free for a legend. */
  readonly top: number;
  /** What the numbers of the axis count. */
  readonly unit?: string | undefined;
}

/** Where rows, ranges and the axis stand; the axis is linear and starts at zero. */
export function rangeLayout(
  rows: readonly RangeRow[],
  { width, top, unit = '' }: Setting,
  formatTick: (value: number) => string,
): RangeLayout {
  const sizes = sizesFor(rows);
  const { text, lane } = sizes;
  const allNames = rows.map(({ name }) => name);
  const names = nameColumn(allNames, { width }, text);
  const left = names.room + 6;
  const { x, right, ticks } = axisOf(rows, { left, width, sizes }, formatTick);
  const placed = rows.map((row) => placeRanges(row.ranges, { x, left, right: width }, sizes));
  const lifted = unit !== '' && meetsNext(ticks, unit);
  const start = top + axisRoom + (lifted ? unitRoom : 0);
  const marks = placed.map(({ lanes }) => lanes * lane);
  const pad = text < 14 ? 0 : 10;
  const stacked = stackRows(rows, names, { width, top: start, text, pad, marks });
  const bottom = endOf(stacked, start);
  return {
    rows: stacked.map((row, index) => lowered(row, placed[index]?.placed ?? [], lane / 2)),
    ...{ ticks, lifted, left, right, sizes, top: start, bottom },
    height: rows.length ? bottom + (bottom - start > high ? axisRoom : 4) : 0,
  };
}

/** A row with its ranges, which were placed from zero, at its height. */
function lowered(row: StackedRow, ranges: readonly PlacedRange[], half: number): PlacedRow {
  const y = row.marksTop + half;
  return { ...row, y, ranges: ranges.map((range) => ({ ...range, y: y + range.y })) };
}

interface Span {
  readonly left: number;
  readonly width: number;
  readonly sizes: RangeSizes;
}

/** The axis from zero to the highest bound, with its numbers. */
function axisOf(
  rows: readonly RangeRow[],
  { left, width, sizes }: Span,
  formatTick: (value: number) => string,
) {
  const ranges = rows.flatMap((row) => row.ranges);
  const right = width - beside(ranges, sizes, width - left);
  const x = scaleLinear([0, max(ranges, highest) || 1], [left, right]);
  const values = x.ticks(Math.max(2, Math.floor((right - left) / 70)));
  return { x, right, ticks: values.map((value) => ({ at: x(value), text: formatTick(value) })) };
}

/** Whether a unit beside the first number reaches the second. */
function meetsNext([zero, next]: readonly Tick[], unit: string): boolean {
  if (!zero || !next) return false;
  const end = zero.at + textWidth(`${zero.text} ${unit}`, axisText);
  return end + 6 > next.at - textWidth(next.text, axisText) / 2;
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
