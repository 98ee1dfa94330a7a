import type { Line } from './pdf-lines';
import { leadingOf, sizeOf, type Typography } from './pdf-type';

const GAP = 1.2;

/** Level by size among the sizes above body text; a bold line on its own comes after them. Null when it is no heading. */
export function headingLevel(
  line: Line,
  lines: readonly Line[],
  at: number,
  type: Typography,
): number | null {
  const text = textOf(line);
  const rank = type.headings.indexOf(sizeOf(line));
  const above = lines[at - 1];
  const tail = above !== undefined && rank >= 0 && isSameHeading(above, line, type);
  if (text.length > 200 || (!tail && !/\p{L}/u.test(text))) return null;
  if (rank >= 0) return Math.min(rank + 1, 6);
  if (!line.bold || !type.boldIsRare || sizeOf(line) < type.body || /[.,;]$/.test(text))
    return null;
  const apart = above === undefined || above.bold || isStep(above, line, type);
  return apart ? Math.min(type.headings.length + 1, 6) : null;
}

export function isSameHeading(above: Line, line: Line, type: Typography): boolean {
  return sizeOf(above) === sizeOf(line) && above.bold === line.bold && !isStep(above, line, type);
}

/** A gap in height, another size, or a line that ends although the next word had room on it. */
export function isApart(above: Line, line: Line, right: number, type: Typography): boolean {
  if (isStep(above, line, type) || sizeOf(above) !== sizeOf(line)) return true;
  const text = textOf(line);
  const word = /^\S+/.exec(text)?.[0].length ?? 0;
  const width = (rightOf(line) - leftOf(line)) / Math.max(1, text.length);
  return /^[\p{Lu}]/u.test(text) && rightOf(above) + (word + 2) * width * 1.3 < right;
}

function isStep(above: Line, line: Line, type: Typography): boolean {
  return line.y - above.y > leadingOf(type, sizeOf(line)) * GAP;
}

/** Text of a whole line, its pieces parted by a space. */
export function textOf(line: Line): string {
  return line.segments.map((segment) => segment.text).join(' ');
}

function leftOf(line: Line): number {
  return line.segments[0]?.x ?? 0;
}

export function rightOf(line: Line): number {
  return line.segments.at(-1)?.right ?? 0;
}
