import type { Series } from './series';
import { toneCount } from './tone';

/** Up to so many lines all carry their name. */
const few = 12;
/** Of many lines without a chosen one these are named, by their last value. */
const highest = 3;
const lowest = 1;

/** The series that are told apart and named: all while they are few; of many the chosen ones, else the extremes. */
export function namedSeries(series: readonly Series[]): readonly Series[] {
  if (series.length <= few) return series;
  const chosen = series.filter((one) => one.chosen);
  if (chosen.length > 0) return chosen.slice(0, toneCount);
  const last = (one: Series) => one.points.at(-1)?.value ?? 0;
  const byLast = [...series].sort((a, b) => last(b) - last(a));
  return [...byLast.slice(0, highest), ...byLast.slice(-lowest)];
}
