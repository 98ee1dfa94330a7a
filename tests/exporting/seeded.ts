/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Pieces of which hard cells are made: separators, quotes, line ends, formula signs, letters, astral characters. */
const pieces = [
  ...[',', ';', '\t', '"', '""', "'", '\n', '\r', '\r\n', ' ', '\u00a0', '\ufeff', '\u200b'],
  ...['=', '+', '-', '@', '＝', '|', '!', '(', ')', '019', '6,8', '1.5', 'ä', 'Ö', 'å', 'kunta'],
  ...['🙂', '\u0301', '\\', '%', '<', '&', '_x0041_'],
];

/** A text of up to 12 pieces. */
export function hardText(next: () => number): string {
  const count = Math.floor(next() * 13);
  return Array.from({ length: count }, () => pieces[Math.floor(next() * pieces.length)]).join('');
}
