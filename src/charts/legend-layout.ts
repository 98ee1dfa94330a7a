import type { Fill } from './share-layout';
import { textWidth } from './text-width';

export interface LegendEntry {
  readonly name: string;
  readonly fill: Fill;
  readonly colour: string;
}

export interface PlacedEntry<T> {
  readonly entry: T;
  readonly x: number;
  readonly y: number;
}

export interface LegendLayout<T> {
  readonly entries: readonly PlacedEntry<T>[];
  readonly height: number;
}

export const swatch = 14;
export const legendText = 14;
const rowHeight = 24;

/** Entries set from left to right, on a new row where the width ends. */
export function legendLayout<T extends { readonly name: string }>(
  all: readonly T[],
  width: number,
): LegendLayout<T> {
  let x = 0;
  let y = 0;
  const entries = all.map((entry) => {
    const taken = swatch + 8 + textWidth(entry.name, legendText);
    if (x > 0 && x + taken > width) {
      x = 0;
      y += rowHeight;
    }
    const placed = { entry, x, y };
    x += taken + 24;
    return placed;
  });
  return { entries, height: all.length ? y + rowHeight : 0 };
}
