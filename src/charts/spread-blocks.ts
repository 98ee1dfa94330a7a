interface Block {
  /** The middle that it wants. */
  readonly wanted: number;
  readonly size: number;
}

/**
 * Tops of blocks of different sizes one below the other without overlap, in the order given, each as near as can be to the
 * place it wants, between 0 and `height`; from 0 down where they do not fit.
 */
export function spreadBlocks(blocks: readonly Block[], height: number): number[] {
  let before = 0;
  const offsets = blocks.map(({ size }) => {
    const offset = before;
    before += size;
    return offset;
  });
  // With the sizes before taken off, "without overlap" means "never less than the one before": pools of equal means.
  const pools: { sum: number; count: number }[] = [];
  blocks.forEach(({ wanted, size }, index) => {
    let pool = { sum: wanted - size / 2 - (offsets[index] ?? 0), count: 1 };
    for (let last = pools.at(-1); last && mean(last) >= mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  });
  const room = Math.max(0, height - before);
  const shifts = pools.flatMap((pool) => {
    const shift = Math.max(0, Math.min(room, mean(pool)));
    return new Array<number>(pool.count).fill(shift);
  });
  return offsets.map((offset, index) => offset + (shifts[index] ?? 0));
}

function mean({ sum, count }: { sum: number; count: number }): number {
  return sum / count;
}
