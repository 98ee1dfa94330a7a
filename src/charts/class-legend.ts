import type { Tick } from './line-layout';
import { swatch, legendText } from './legend-layout';
import { textWidth } from './text-width';

export interface ClassLegend {
  /** Left edges of the classes. */
  readonly classes: readonly number[];
  /** Width of a class. */
  readonly step: number;
  readonly borders: readonly Tick[];
  /** Upper left corner of the swatch of what is unknown; null where all is known. */
  readonly unknown: readonly [number, number] | null;
  readonly height: number;
}

export const borderText = 13;
export const bandHeight = 14;
const rowHeight = bandHeight + 20;

/** A band of classes with the numbers of their borders below, and beside it what is unknown; room below included. */
export function classLegend(
  borders: readonly string[],
  unknownText: string | null,
  width: number,
): ClassLegend {
  const widest = Math.max(0, ...borders.map((text) => textWidth(text, borderText)));
  const count = Math.max(1, borders.length - 1);
  const step = Math.min(Math.max(44, widest + 12), (width - widest) / count);
  const left = textWidth(borders[0] ?? '', borderText) / 2;
  const end = left + count * step + widest / 2;
  const wanted = swatch + 8 + textWidth(unknownText ?? '', legendText);
  const beside = end + 24 + wanted <= width;
  const unknown = beside ? ([end + 24, 0] as const) : ([0, rowHeight + 4] as const);
  return {
    classes: Array.from({ length: count }, (_, index) => left + index * step),
    step,
    borders: borders.map((text, index) => ({ at: left + index * step, text })),
    unknown: unknownText === null ? null : unknown,
    height: rowHeight + (unknownText === null || beside ? 0 : 24) + 12,
  };
}
