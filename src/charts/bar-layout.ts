import { textWidth } from './text-width';
import { wrapName } from './wrap-name';
import { zeroScale } from './zero-scale';

export interface Bar {
  readonly key: string;
  readonly name: string;
  readonly value: number;
  /** The value as people write it. */
  readonly text: string;
  /** The bar in words, to those who do not see the chart. */
  readonly label: string;
  /** Not one thing but what is left over: drawn hollow. */
  readonly rest?: boolean;
}

export interface PlacedBar extends Bar {
  /** Upper edge of the row, of the bar, and the baseline of the name. */
  readonly top: number;
  readonly barTop: number;
  readonly nameAt: readonly [number, number];
  /** The name, on several lines only where it stands above. */
  readonly lines: readonly string[];
  readonly width: number;
}

export interface BarLayout {
  readonly bars: readonly PlacedBar[];
  /** Where bars begin, from the left. */
  readonly start: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly thickness: number;
  /** Names end at the bars; where there is no room beside, they stand above. */
  readonly above: boolean;
}

export const barText = 14;
export const nameLeading = 18;
const thickness = 16;

/** Where horizontal bars, their names and values stand; lengths start at zero and share `highest`. */
export function barLayout(bars: readonly Bar[], width: number, highest: number): BarLayout {
  const names = Math.max(0, ...bars.map(({ name }) => textWidth(name, barText)));
  const values = Math.max(0, ...bars.map(({ text }) => textWidth(text, barText)));
  const above = names > width * 0.48;
  const start = above ? 0 : Math.ceil(names) + 10;
  const length = zeroScale(highest, [0, Math.max(0, width - start - values - 10)], 1).domain([
    0,
    highest || 1,
  ]);
  const lines = bars.map(({ name }) => (above ? wrapName(name, width, barText) : [name]));
  const rowHeight = above ? 26 + nameLeading * Math.max(...lines.map((own) => own.length)) : 26;
  return {
    bars: bars.map((bar, index) => {
      const top = index * rowHeight;
      const own = lines[index] ?? [];
      const barTop = above ? top + 4 + nameLeading * own.length : top + (rowHeight - thickness) / 2;
      const nameAt = above
        ? ([0, top + 16] as const)
        : ([start - 8, barTop + thickness - 3] as const);
      return { ...bar, top, barTop, nameAt, lines: own, width: Math.max(1, length(bar.value)) };
    }),
    start,
    height: bars.length * rowHeight,
    rowHeight,
    thickness,
    above,
  };
}
