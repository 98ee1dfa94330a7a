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

/** Which part holds a passage or piece of evidence, by its id; evidence is where it begins. */
export function partIndex(parts: readonly (readonly Block[])[]): Map<string, number> {
  const index = new Map<string, number>();
  for (const [i, part] of parts.entries())
    for (const { spans, stretches, start } of part) {
      for (const { passage } of stretches) index.set(passage.passage_id, i);
      for (const span of spans)
        if (span.start >= start || !index.has(span.id)) index.set(span.id, i);
    }
  return index;
}
