/** A source of repeatable chance. */
export interface Chance {
  /** From 0 to 1. */
  share(): number;
  /** A whole number from 0 and below the limit. */
  below(limit: number): number;
  pick<T>(list: readonly T[]): T | undefined;
}

/** The same numbers for the same seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed;
  const share = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(share() * limit);
  return { share, below, pick: (list) => list[below(list.length)] };
}
