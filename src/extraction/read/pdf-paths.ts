export type Point = readonly [x: number, y: number];

const MOVE = 0;
const LINE = 1;
const CLOSE = 4;
/** Numbers that each step takes, itself included: move, line, curve, quadratic curve, close. */
const LENGTHS = [3, 3, 7, 5, 1];

/** The straight stretches of a path as pdf.js hands it over: a list of numbers, each step followed by its points. */
export function readPath(data: unknown): Point[][] {
  const values: unknown = Array.isArray(data) ? data[0] : data;
  if (!(values instanceof Float32Array)) return [];
  const stretches: Point[][] = [];
  let open: Point[] = [];
  for (let at = 0; at < values.length;) {
    const step = values[at] ?? MOVE;
    const length = LENGTHS[step] ?? values.length;
    const point: Point = [values[at + length - 2] ?? 0, values[at + length - 1] ?? 0];
    if (step === CLOSE && open[0] !== undefined) open.push(open[0]);
    else if (step === LINE) open.push(point);
    else if (step !== CLOSE) stretches.push((open = [point]));
    at += length;
  }
  return stretches.filter((points) => points.length > 1);
}
