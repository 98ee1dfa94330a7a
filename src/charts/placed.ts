import type { Point } from './series';
import type { Tone } from './tone';

/** A point in pixels from the upper left corner. */
export interface PlacedPoint extends Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedSeries {
  readonly key: string;
  readonly name: string;
  readonly tone: Tone;
  readonly path: string;
  readonly points: readonly PlacedPoint[];
}
