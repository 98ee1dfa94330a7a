import { distance } from 'fastest-levenshtein';

/** Share of letters that may differ between a written heading or prompt and the lexicon’s. */
export const HEADING_TOLERANCE = 0.15;

/** 1 for equal strings, 0 for nothing in common: one minus edits per letter of the longer one. */
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - distance(a, b) / longer;
}
