import type { Block } from './blocks';

/** Characters that a part has at least, so that drawing one takes a few milliseconds. */
const enough = 2500;

/** Consecutive blocks in parts of about the same length. */
export function partsOf(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [];
  let length = enough;
  for (const block of blocks) {
    if (length >= enough) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(block);
    length += block.end - block.start;
  }
  return parts;
}
