/** How many pairs of lines between two columns cross; each line is given as its places on the left and on the right. */
export function countCrossings(lines: readonly (readonly [number, number])[]): number {
  const order = [...lines].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const size = Math.max(0, ...lines.map(([, right]) => right)) + 1;
  // A tree of partial sums: how many lines so far end at or above a place.
  const sums = new Array<number>(size + 1).fill(0);
  let crossings = 0;
  order.forEach(([, right], before) => {
    let notBelow = 0;
    for (let at = right + 1; at > 0; at -= at & -at) notBelow += sums[at] ?? 0;
    crossings += before - notBelow;
    for (let at = right + 1; at <= size; at += at & -at) sums[at] = (sums[at] ?? 0) + 1;
  });
  return crossings;
}
