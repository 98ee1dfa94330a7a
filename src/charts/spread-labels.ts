interface Block {
  /** Middle of the block. */
  middle: number;
  readonly wanted: number[];
}

/**
 * Places labels at least `gap` apart and within the bounds, each as near as can be to the place it wants. Answers in the
 * order given. Where there is no room for all they are set evenly over the bounds.
 */
export function spreadLabels(
  wanted: readonly number[],
  gap: number,
  [lowest, highest]: readonly [number, number],
): number[] {
  if (wanted.length === 0) return [];
  const room = highest - lowest;
  const step = Math.min(gap, wanted.length > 1 ? room / (wanted.length - 1) : gap);
  const order = wanted.map((_, index) => index).sort((a, b) => at(wanted, a) - at(wanted, b));
  const blocks: Block[] = [];
  for (const index of order) {
    let block = settle([at(wanted, index)], step, lowest, highest);
    for (
      let before = blocks.at(-1);
      before && overlaps(before, block, step);
      before = blocks.at(-1)
    ) {
      blocks.pop();
      block = settle([...before.wanted, ...block.wanted], step, lowest, highest);
    }
    blocks.push(block);
  }
  const places = blocks.flatMap(({ middle, wanted: inside }) =>
    inside.map((_, index) => middle + (index - (inside.length - 1) / 2) * step),
  );
  const answer = new Array<number>(wanted.length);
  order.forEach((index, rank) => (answer[index] = at(places, rank)));
  return answer;
}

/** The block whose labels stand `step` apart and are together as near as can be to where they want to be. */
function settle(wanted: number[], step: number, lowest: number, highest: number): Block {
  const mean = wanted.reduce((sum, value) => sum + value, 0) / wanted.length;
  const half = ((wanted.length - 1) / 2) * step;
  return { wanted, middle: Math.max(lowest + half, Math.min(highest - half, mean)) };
}

function overlaps(before: Block, after: Block, step: number): boolean {
  const halves = ((before.wanted.length - 1) / 2 + (after.wanted.length - 1) / 2) * step;
  return after.middle - before.middle < halves + step - 1e-9;
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
