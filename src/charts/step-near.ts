/** Something at a place on a drawing, in pixels. */
interface Placed {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** How much a step aside counts against a step ahead. */
const aside = 3;

/**
 * The mark that an arrow key leads to where marks stand in no rows: the nearest one in that direction, with one straight
 * ahead before one aside. Home and End lead to the first and the last as given. Null where the key moves nothing.
 */
export function stepNear(
  marks: readonly Placed[],
  current: string,
  pressed: string,
): string | null {
  if (pressed === 'Home') return marks[0]?.key ?? null;
  if (pressed === 'End') return marks.at(-1)?.key ?? null;
  const from = marks.find(({ key }) => key === current);
  const direction = directions[pressed];
  if (!from || !direction) return null;
  let best: string | null = null;
  let least = Infinity;
  for (const mark of marks) {
    const cost = wayTo(from, mark, direction);
    if (cost < least) [best, least] = [mark.key, cost];
  }
  return best;
}

/** Cost of going to a mark in a direction; infinite for one that does not lie there. */
function wayTo(from: Placed, to: Placed, [dx, dy]: readonly [number, number]): number {
  const right = to.x + to.width / 2 - (from.x + from.width / 2);
  const down = to.y + to.height / 2 - (from.y + from.height / 2);
  const ahead = right * dx + down * dy;
  const across = Math.abs(right * dy) + Math.abs(down * dx);
  return ahead > 0.5 ? ahead + aside * across : Infinity;
}
