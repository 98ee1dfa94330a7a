interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The lowest lane for each stretch such that none touches another of its lane; `gap` pixels lie between. Order as given. */
export function packLanes(stretches: readonly Stretch[], gap: number): number[] {
  const ends: number[] = [];
  const lanes = new Array<number>(stretches.length).fill(0);
  const order = stretches.map((stretch, index) => ({ ...stretch, index }));
  for (const { from, to, index } of order.sort((a, b) => a.from - b.from || a.index - b.index)) {
    const free = ends.findIndex((end) => end + gap <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    lanes[index] = lane;
  }
  return lanes;
}
