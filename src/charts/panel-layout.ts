import { extent, max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { contextOf, type Context } from './panel-context';
import type { PlacedPoint } from './placed';
import type { Point, Series } from './series';
import { textWidth } from './text-width';
import { wrapName } from './wrap-name';
import { zeroScale } from './zero-scale';
import type { Tick } from './line-layout';

export interface PlacedPanel {
  readonly key: string;
  readonly lines: readonly string[];
  /** Upper left corner. */
  readonly x: number;
  readonly y: number;
  /** The numbers of the scale are written in it: first of its row. */
  readonly isFirst: boolean;
  /** Places from the corner of the panel. */
  readonly path: string;
  readonly points: readonly PlacedPoint[];
}

export interface PanelLayout {
  readonly panels: readonly PlacedPanel[];
  /** The others, the same in every panel; places from the corner of a panel. */
  readonly context: Context;
  readonly levels: readonly Tick[];
  readonly years: readonly Tick[];
  readonly width: number;
  /** Upper and lower edge of the scale within a panel. */
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
}

export const panelText = 14;
export const smallText = 12;
const leading = 18;
const narrowest = 168;
const gap = 20;
const plot = 92;

interface Setting {
  readonly width: number;
  /** Where the panels begin. */
  readonly top: number;
  /** How many of the series have a panel, from the first; the others stand behind them all the same. */
  readonly count?: number | undefined;
}

/** One panel for each series, all with the same scales, from zero. */
export function panelLayout(
  series: readonly Series[],
  { width, top: start, count = series.length }: Setting,
  formatTick: (value: number) => string,
): PanelLayout {
  const drawn = series.slice(0, count);
  const most = Math.max(1, Math.floor((width + gap) / (narrowest + gap)));
  const columns = Math.min(Math.max(1, drawn.length), most);
  const panel = Math.min(320, (width - (columns - 1) * gap) / columns);
  const names = drawn.map(({ name, points }) =>
    wrapName(name, panel - textWidth(points.at(-1)?.text ?? '', panelText) - 10, panelText),
  );
  const top = Math.max(0, ...names.map((own) => own.length)) * leading + 20;
  const bottom = top + plot;
  const scales = scalesOf(series, { panel, top, bottom }, formatTick);
  const high = bottom + 24;
  return {
    panels: drawn.map((one, index) => ({
      key: one.key,
      lines: names[index] ?? [],
      x: (index % columns) * (panel + gap),
      y: start + Math.floor(index / columns) * (high + gap),
      isFirst: index % columns === 0,
      ...placed(one, scales),
    })),
    context: contextOf(series, scales),
    ...{ levels: scales.levels, years: scales.years, width: panel, top, bottom },
    height: drawn.length ? start + Math.ceil(drawn.length / columns) * (high + gap) - gap : 0,
  };
}

interface Scales {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

function scalesOf(
  series: readonly Series[],
  { panel, top, bottom }: { panel: number; top: number; bottom: number },
  formatTick: (value: number) => string,
) {
  const points = series.flatMap((one) => one.points);
  const y = zeroScale(max(points, ({ value }) => value) ?? 0, [bottom, top], 8);
  const levels = y.ticks(2).map((value) => ({ at: y(value), text: formatTick(value) }));
  const left = Math.max(0, ...levels.map(({ text }) => textWidth(text, smallText))) + 8;
  const right = panel - 5;
  const [first = 0, last = 0] = extent(points, ({ year }) => year);
  const middle = (left + right) / 2;
  const x = scaleLinear([first, last], first === last ? [middle, middle] : [left, right]);
  const years = [...new Set([first, last])].map((year) => ({ at: x(year), text: `${year}` }));
  return { x, y, levels, years: points.length ? years : [] };
}

function placed({ points }: Series, { x, y }: Scales) {
  const at = points.map((point: Point) => ({ ...point, x: x(point.year), y: y(point.value) }));
  const path = line<PlacedPoint>(
    (point) => point.x,
    (point) => point.y,
  );
  return { points: at, path: path(at) ?? '' };
}
