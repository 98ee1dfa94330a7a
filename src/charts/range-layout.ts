import { max } from 'd3-array';
import type { Tick } from './line-layout';
import { nameColumn, type NameColumn } from './name-column';
import { arrowLength, placeRanges, type PlacedRange, type RangeSizes } from './range-marks';
import type { RangeRow, StatedRange } from './range-row';
import { textWidth } from './text-width';
import { zeroScale } from './zero-scale';

export interface PlacedRow {
  readonly key: string;
  /** Name of the group that begins with this row, and its baseline. */
  readonly group: { readonly name: string; readonly y: number } | null;
  readonly lines: readonly string[];
  /** Baseline of the first line of the name. */
  readonly nameY: number;
  readonly top: number;
  readonly height: number;
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
  /** Many rows: small type and little room between them. */
  readonly tight: boolean;
}

/** More rows than this are set tight. */
const manyRows = 40;
/** More marks than this in one place are drawn small. */
const manyMarks = 8;
const axisRoom = 26;
const groupRoom = 30;
export const axisText = 13;

/** Where rows, ranges and the axis stand; the axis is linear and starts at zero. `top` is kept free for a legend. */
export function rangeLayout(
  rows: readonly RangeRow[],
  { width, top }: { readonly width: number; readonly top: number },
  formatTick: (value: number) => string,
): RangeLayout {
  const tight = rows.length > manyRows;
  const sizes = sizesFor(rows, tight);
  const names = nameColumn(
    rows.map(({ name }) => name),
    width,
    sizes.text,
  );
  const ranges = rows.flatMap((row) => row.ranges);
  const left = names.room + 6;
  const right = width - beside(ranges, sizes, width - left);
  const x = zeroScale(max(ranges, highest) ?? 0, [left, right], Math.max(2, (right - left) / 90));
  const ticks = ticksOf(x.ticks(Math.max(2, Math.floor((right - left) / 90))), x, formatTick);
  const start = top + axisRoom;
  const track = { x, left, right: width };
  const { placed, end } = stack(rows, { start, track, sizes, names });
  const bottom = rows.length ? end : start;
  const below = bottom - start > 480 ? axisRoom : 4;
  return {
    ...{ rows: placed, ticks, left, right, sizes, tight },
    ...{ top: start, bottom, height: rows.length ? bottom + below : 0 },
  };
}

function sizesFor(rows: readonly RangeRow[], tight: boolean): RangeSizes {
  const most = Math.max(0, ...rows.map(({ ranges }) => ranges.length));
  const radius = most > manyMarks ? 3.5 : tight ? 4 : 5.5;
  return { radius, text: tight ? 12 : 14, lane: 2 * radius + 2 };
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

function ticksOf(
  values: readonly number[],
  x: (value: number) => number,
  formatTick: (value: number) => string,
): Tick[] {
  return values.map((value) => ({ at: x(value), text: formatTick(value) }));
}

interface Setting {
  readonly start: number;
  readonly track: Parameters<typeof placeRanges>[1];
  readonly sizes: RangeSizes;
  readonly names: NameColumn;
}

/** The rows one below the other, each as high as its name and its lanes want. */
function stack(rows: readonly RangeRow[], { start, track, sizes, names }: Setting) {
  const tight = sizes.text < 14;
  const leading = tight ? 15 : 18;
  const pad = tight ? 3 : 10;
  let end = start;
  const placed = rows.map((row, index): PlacedRow => {
    const begins = row.group !== undefined && row.group !== rows[index - 1]?.group;
    const group = begins ? { name: row.group ?? '', y: end + groupRoom - 9 } : null;
    const top = end + (group ? groupRoom : 0);
    const lines = names.lines[index] ?? [];
    const { placed: ranges, lanes } = placeRanges(row.ranges, track, sizes);
    const nameHeight = lines.length * leading;
    const lanesHeight = Math.max(leading, lanes * sizes.lane);
    const height =
      (names.above ? nameHeight + lanesHeight : Math.max(nameHeight, lanesHeight)) + pad;
    const y = top + pad / 2 + (names.above ? nameHeight : 0) + Math.max(leading, sizes.lane) / 2;
    end = top + height;
    const nameY = top + pad / 2 + leading / 2 + sizes.text * 0.36;
    const at = ranges.map((range) => ({ ...range, y: y + range.y }));
    return { key: row.key, group, lines, nameY, top, height, y, ranges: at };
  });
  return { placed, end };
}
