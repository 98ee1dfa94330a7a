import type { ScaleLinear } from 'd3-scale';
import { packLanes } from './pack-lanes';
import type { StatedRange } from './range-row';
import { textWidth } from './text-width';

export interface PlacedRange extends StatedRange {
  /** Where the dots of the bounds stand; the same place twice for one value. */
  readonly from: number;
  readonly to: number;
  /** Tip of the arrow towards the bound that is missing. */
  readonly tip: number | null;
  /** Middle of the mark. */
  readonly y: number;
  /** Where the text begins, and whether there is room for it beside the mark. */
  readonly textAt: number;
  readonly fits: boolean;
}

export interface RangeSizes {
  readonly radius: number;
  readonly text: number;
  /** Distance between marks of one row that would touch. */
  readonly lane: number;
  /** So many marks in a row that none has its text. */
  readonly bare: boolean;
}

interface Track {
  readonly x: ScaleLinear<number, number>;
  readonly left: number;
  readonly right: number;
}

/** Length of an arrow, in pixels. It says that there is more, not how much. */
export const arrowLength = 22;

/** The ranges of one row: side by side at their values, in lanes below the first (at 0) where they would touch. */
export function placeRanges(
  ranges: readonly StatedRange[],
  { x, left, right }: Track,
  { radius, text, lane, bare }: RangeSizes,
): { placed: PlacedRange[]; lanes: number } {
  const bounds = ranges.flatMap((range) => {
    const from = range.minimum ?? range.maximum;
    const to = range.maximum ?? range.minimum;
    return from === null || to === null ? [] : [{ range, from: x(from), to: x(to) }];
  });
  const marks = bounds.map(({ range, from, to }) => {
    const tip = tipOf(range, from, left);
    return { range, dots: [from, to] as const, tip, ...stretch([from, to], tip, radius) };
  });
  const lanes = packLanes(marks, 2);
  const placed = marks.map(({ range, dots, tip, to }, index) => {
    const [first, last] = dots;
    const next = marks
      .filter((other, place) => lanes[place] === lanes[index] && other.from > to)
      .reduce((least, other) => Math.min(least, other.from), right);
    const length = textWidth(range.text, text);
    const fits = !bare && to + 6 + length <= next;
    const textAt = Math.min(to + 6, right - length);
    const y = (lanes[index] ?? 0) * lane;
    return { ...range, from: first, to: last, tip, y, textAt, fits };
  });
  return { placed, lanes: Math.max(0, ...lanes) + 1 };
}

function tipOf({ minimum, maximum }: StatedRange, at: number, left: number): number | null {
  if (maximum === null) return at + arrowLength;
  return minimum === null ? Math.max(left - 4, at - arrowLength) : null;
}

function stretch([from, to]: readonly [number, number], tip: number | null, radius: number) {
  return {
    from: Math.min(from - radius, tip ?? from),
    to: Math.max(to + radius, tip ?? to),
  };
}
