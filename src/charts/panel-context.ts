import { group, quantileSorted } from 'd3-array';
import { area, line } from 'd3-shape';
import type { Series } from './series';

/** What stands quietly behind every panel: the lines of all series, or where they are too many the middle of them. */
export type Context =
  | { readonly kind: 'lines'; readonly path: string }
  /** Between the lowest and the highest tenth, and the median. */
  | { readonly kind: 'band'; readonly path: string; readonly median: string };

interface Scales {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

/** More lines than this are no longer told apart. */
const manyLines = 40;

/** The other series as one path, because every panel draws it. */
export function contextOf(series: readonly Series[], { x, y }: Scales): Context {
  if (series.length > manyLines) return bandOf(series, { x, y });
  const path = line<Series['points'][number]>(
    ({ year }) => x(year),
    ({ value }) => y(value),
  );
  return { kind: 'lines', path: series.map(({ points }) => path(points) ?? '').join('') };
}

function bandOf(series: readonly Series[], { x, y }: Scales): Context {
  const byYear = group(
    series.flatMap(({ points }) => points),
    ({ year }) => year,
  );
  const years = [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([year, points]) => {
      const values = points.map(({ value }) => value).sort((a, b) => a - b);
      const at = (share: number) => y(quantileSorted(values, share) ?? 0);
      return { x: x(year), low: at(0.1), median: at(0.5), high: at(0.9) };
    });
  type Year = (typeof years)[number];
  const band = area<Year>(
    (year) => year.x,
    (year) => year.low,
    (year) => year.high,
  );
  const median = line<Year>(
    (year) => year.x,
    (year) => year.median,
  );
  return { kind: 'band', path: band(years) ?? '', median: median(years) ?? '' };
}
