import { textWidth } from './text-width';

export type Fill = 'solid' | 'striped' | 'dotted' | 'hollow' | 'dashed';

/** A part of a whole. */
export interface Part {
  readonly key: string;
  readonly value: number;
  /** What is written inside where it fits, and the part in words to those who do not see the chart. */
  readonly text: string;
  readonly label: string;
  readonly fill: Fill;
  readonly colour: string;
}

export interface PlacedPart extends Part {
  readonly x: number;
  readonly width: number;
  /** There is room for the text inside. */
  readonly fits: boolean;
}

/** The parts of a whole side by side over the width; a part of nothing takes no place. */
export function shareLayout(parts: readonly Part[], width: number): PlacedPart[] {
  const whole = parts.reduce((sum, { value }) => sum + value, 0);
  let x = 0;
  return parts
    .filter(({ value }) => value > 0)
    .map((part) => {
      const placed = { ...part, x, width: (part.value / whole) * width };
      x += placed.width;
      return { ...placed, fits: textWidth(part.text, 14) + 12 < placed.width };
    });
}
