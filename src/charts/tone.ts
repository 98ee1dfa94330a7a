export type Shape = 'circle' | 'square' | 'triangle' | 'diamond' | 'cross' | 'star';

/** What tells a series apart: a colour, and beside it a dash and a shape that stay in grey print. */
export interface Tone {
  readonly colour: string;
  /** Value of stroke-dasharray; empty for an unbroken line. */
  readonly dash: string;
  readonly shape: Shape;
  /** One of many without a colour of its own: drawn thin, below the others. */
  readonly quiet?: true;
}

const tones: readonly Tone[] = [
  { colour: 'var(--data-1)', dash: '', shape: 'circle' },
  { colour: 'var(--data-2)', dash: '7 3', shape: 'square' },
  { colour: 'var(--data-3)', dash: '2 3', shape: 'triangle' },
  { colour: 'var(--data-4)', dash: '9 3 2 3', shape: 'diamond' },
  { colour: 'var(--data-5)', dash: '4 2', shape: 'cross' },
  { colour: 'var(--data-6)', dash: '1 2', shape: 'star' },
];

/** How many tones there are. */
export const toneCount = tones.length;

const rest: Tone = { colour: 'var(--line-2)', dash: '', shape: 'circle', quiet: true };

/** The tone of the series at this place; those after the sixth are grey together. */
export function toneOf(index: number): Tone {
  return tones[index] ?? rest;
}
