import { scaleLinear } from 'd3-scale';

/** Most steps of one hue that stay apart in grey print. */
const most = 5;

/** Opacity of the one hue over the paper for each step; even steps of lightness. The text on the last two is paper. */
export const steps: readonly number[] = [0.1, 0.26, 0.44, 0.74, 1];

/** The first step on which text is written in the colour of the paper. */
export const firstDark = 3;

/** Round borders of at most five classes of equal width, from zero to at or above the highest value. */
export function classBorders(values: readonly number[]): number[] {
  const scale = scaleLinear([0, Math.max(0, ...values) || 1], [0, 1]);
  for (let count = most; count > 2; count--) {
    const borders = scale.copy().nice(count).ticks(count);
    if (borders.length - 1 <= most) return borders;
  }
  return scale.nice(2).ticks(2);
}

/** The class of a value; a value on a border belongs to the class above, the highest border to the last class. */
export function classOf(value: number, borders: readonly number[]): number {
  const last = borders.length - 2;
  const above = borders.findIndex((border, index) => index > 0 && value < border);
  return above < 0 ? last : above - 1;
}

/** Step of the hue for a class, the last class the full one. */
export function stepOf(index: number, borders: readonly number[]): number {
  const classes = borders.length - 1;
  return classes < 2 ? most - 1 : Math.round((index * (most - 1)) / (classes - 1));
}
