import type { Block } from './blocks';

export interface OutlineItem {
  /** Passage of the heading. */
  readonly id: string;
  readonly title: string;
  /** From 1. */
  readonly depth: number;
  /** Its place among the blocks. */
  readonly block: number;
}

/** The headings of the document in reading order. */
export function outlineOf(blocks: readonly Block[], text: string): OutlineItem[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'heading'
      ? [
          {
            id: block.id,
            title: text.slice(block.start, block.end).replace(/\s+/g, ' '),
            depth: block.depth,
            block: index,
          },
        ]
      : [],
  );
}
