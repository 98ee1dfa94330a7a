import { readPath, type Point } from './pdf-paths';
import type { PdfOps, PdfPage } from './pdfjs';
import { apply, asMatrix, multiply, type Matrix } from './pdf-matrix';

/** A drawn straight line, upright or level; lengths in points from the page's top left, `x0 <= x1`, `y0 <= y1`. */
export interface Rule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export type Operators = Awaited<ReturnType<PdfPage['getOperatorList']>>;

const THICKEST = 2.5;
const SHORTEST = 4;
const MOST_RULES = 3000;

/** The straight lines of a page, also long thin boxes: so are the borders of tables drawn. None where a drawing has thousands. */
export function findRules(page: PdfPage, operators: Operators, ops: PdfOps): Rule[] {
  const rules: Rule[] = [];
  const stack: Matrix[] = [];
  let matrix = asMatrix(page.getViewport({ scale: 1 }).transform);
  operators.fnArray.forEach((fn, at) => {
    const args = operators.argsArray[at] as readonly unknown[] | null;
    if (fn === ops.save || fn === ops.paintFormXObjectBegin) stack.push(matrix);
    if (fn === ops.restore || fn === ops.paintFormXObjectEnd) matrix = stack.pop() ?? matrix;
    if (fn === ops.transform) matrix = multiply(matrix, asMatrix(args));
    if (fn === ops.paintFormXObjectBegin) matrix = multiply(matrix, asMatrix(args?.[0]));
    if (fn !== ops.constructPath || args?.[0] === ops.endPath || rules.length > MOST_RULES) return;
    for (const points of readPath(args?.[1])) {
      const placed = points.map((point) => apply(matrix, point));
      rules.push(...(args?.[0] === ops.stroke ? stroked(placed) : filled(placed)));
    }
  });
  return rules.length > MOST_RULES ? [] : rules;
}

function stroked(points: readonly Point[]): Rule[] {
  return points.slice(1).flatMap((point, at) => {
    const before = points[at];
    return before === undefined ? [] : filled([before, point]);
  });
}

/** The box round the points as a rule, when it is thin enough. */
function filled(points: readonly Point[]): Rule[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
  const [y0, y1] = [Math.min(...ys), Math.max(...ys)];
  const thin = Math.min(x1 - x0, y1 - y0) <= THICKEST;
  return thin && Math.max(x1 - x0, y1 - y0) >= SHORTEST ? [{ x0, y0, x1, y1 }] : [];
}
