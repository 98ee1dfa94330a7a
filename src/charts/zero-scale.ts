import { scaleLinear, type ScaleLinear } from 'd3-scale';

/** A scale from zero to a round number at or above `highest`, so that lengths may be compared. */
export function zeroScale(
  highest: number,
  range: readonly [number, number],
  ticks: number,
): ScaleLinear<number, number> {
  const top = Number.isFinite(highest) && highest > 0 ? highest : 1;
  return scaleLinear([0, top], range).nice(ticks);
}
