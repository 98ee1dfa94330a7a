import { extent, max } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { endLabels, labelRoom, type EndLabel } from './end-labels';
import type { PlacedPoint, PlacedSeries } from './placed';
import type { Point, Series } from './series';
import { textWidth } from './text-width';
import { namedSeries } from './named-series';
import { toneCount, toneOf, type Tone } from './tone';
import { yearTicks } from './year-ticks';
import { zeroScale } from './zero-scale';

export interface Tick {
  readonly at: number;
  readonly text: string;
}

export interface LineLayout {
  readonly box: { left: number; right: number; top: number; bottom: number };
  readonly years: readonly Tick[];
  readonly levels: readonly Tick[];
  readonly lines: readonly PlacedSeries[];
  readonly labels: readonly EndLabel[];
  /** Each point has room for its value above it. */
  readonly values: boolean;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where everything of a line chart stands, in pixels from the upper left corner; values start at zero. */
export function lineLayout(
  series: readonly Series[],
  { width, height }: Size,
  formatTick: (value: number) => string,
): LineLayout {
  const drawn = series.filter(({ points }) => points.length > 0);
  const named = namedSeries(drawn);
  const room = Math.min(labelRoom(named.map(({ name }) => name)), width * 0.45);
  const box = { left: 0, right: width - room, top: 24, bottom: height - 28 };
  const { x, y, levels, years } = scalesOf(drawn, box, formatTick);
  const places = new Map(named.map((one, index) => [one, index]));
  const lines = drawn.map((one) => placed(one, toneOf(places.get(one) ?? toneCount), x, y));
  const labelled = named.flatMap(({ key }) => lines.filter((one) => one.key === key));
  const labels = endLabels(labelled, { ...box, top: box.top + 4, width });
  const [only] = drawn.length === 1 ? drawn : [];
  return { box, years, levels, lines, labels, values: only ? hasRoom(only.points, x) : false };
}

/** Values and years over the box. A single line may carry its values, which reach out over its ends. */
function scalesOf(
  drawn: readonly Series[],
  box: LineLayout['box'],
  formatTick: (value: number) => string,
) {
  const points = drawn.flatMap((one) => one.points);
  const isEmpty = points.length === 0;
  const y = zeroScale(max(points, ({ value }) => value) ?? 0, [box.bottom, box.top], 4);
  const levels = (isEmpty ? [] : y.ticks(4)).map((value) => ({
    at: y(value),
    text: formatTick(value),
  }));
  const inset = Math.max(0, ...levels.map(({ text }) => textWidth(text, 13))) + 14;
  const half = drawn.length === 1 ? widestText(points) / 2 : 0;
  const [first = 0, last = 0] = extent(points, ({ year }) => year);
  const x = yearScale([first, last], [box.left + inset + half, box.right - 6 - half]);
  const written = isEmpty ? [] : yearTicks(first, last, x(last) - x(first));
  const years = written.map((year) => ({ at: x(year), text: `${year}` }));
  return { x, y, levels, years };
}

function yearScale([first, last]: readonly [number, number], range: [number, number]) {
  const middle = (range[0] + range[1]) / 2;
  return scaleLinear([first, last], first === last ? [middle, middle] : range);
}

function placed(
  { key, name, points }: Series,
  tone: Tone,
  x: ScaleLinear<number, number>,
  y: ScaleLinear<number, number>,
): PlacedSeries {
  const at = points.map((point) => ({ ...point, x: x(point.year), y: y(point.value) }));
  const path = line<PlacedPoint>(
    (point) => point.x,
    (point) => point.y,
  )(at);
  return { key, name, tone, path: path ?? '', points: at };
}

/** Whether the values of one line can stand above its points without touching. */
function hasRoom(points: readonly Point[], x: ScaleLinear<number, number>): boolean {
  const widest = widestText(points);
  return points.every((point, index) => {
    const next = points[index + 1];
    return !next || x(next.year) - x(point.year) > widest + 6;
  });
}

function widestText(points: readonly Point[]): number {
  return Math.max(0, ...points.map(({ text }) => textWidth(text, 14)));
}
