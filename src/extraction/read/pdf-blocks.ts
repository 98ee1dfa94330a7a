import type { SourceBlock } from '../document';
import { isRunningText, readColumns } from './pdf-columns';
import type { Line } from './pdf-lines';
import { findRegions } from './pdf-regions';
import { readRows } from './pdf-rows';
import { leadingOf, sizeOf, type Typography } from './pdf-type';

const GAP = 1.2;
const BULLET = /^(?:[-–•‣▪●○◦·*\u{f000}-\u{f0ff}]|o(?=\s+\p{L}))\s*(?=\S)/u;

/** Blocks of one page from top to bottom. */
export function readBlocks(lines: readonly Line[], type: Typography): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let open: Line[] = [];
  const flush = () => {
    blocks.push(...readRun(open, type));
    open = [];
  };
  for (const found of findRegions(lines)) {
    if (!('columns' in found)) {
      open.push(found);
      continue;
    }
    flush();
    if (isRunningText(found)) {
      for (const column of readColumns(found))
        blocks.push(...readRun(column, type), { type: 'gap' });
    } else {
      blocks.push({ type: 'gap' }, ...readRows(found), { type: 'gap' });
    }
  }
  flush();
  return blocks;
}

function readRun(lines: readonly Line[], type: Typography): SourceBlock[] {
  const right = Math.max(0, ...lines.map(rightOf));
  const blocks: SourceBlock[] = [];
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    const level = headingLevel(line, lines, at, type);
    const last = blocks.at(-1);
    if (
      above !== undefined &&
      level !== null &&
      last?.type === 'heading' &&
      isSameHeading(above, line, type)
    ) {
      blocks[blocks.length - 1] = { ...last, text: `${last.text}\n${textOf(line)}` };
      return;
    }
    if (above !== undefined && isApart(above, line, right, type)) blocks.push({ type: 'gap' });
    blocks.push(asBlock(line, level));
  });
  return blocks;
}

function asBlock(line: Line, level: number | null): SourceBlock {
  const text = textOf(line);
  if (level !== null) return { type: 'heading', text, level };
  if (BULLET.test(text)) return { type: 'list_item', text: text.replace(BULLET, '') };
  return { type: 'line', text };
}

/** Level by size among the sizes above body text; a bold line on its own comes after them. Null when it is no heading. */
function headingLevel(
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

function isSameHeading(above: Line, line: Line, type: Typography): boolean {
  return sizeOf(above) === sizeOf(line) && above.bold === line.bold && !isStep(above, line, type);
}

/** A gap in height, another size, or a line that ends although the next word had room on it. */
function isApart(above: Line, line: Line, right: number, type: Typography): boolean {
  if (isStep(above, line, type) || sizeOf(above) !== sizeOf(line)) return true;
  const text = textOf(line);
  const word = /^\S+/.exec(text)?.[0].length ?? 0;
  const width = (rightOf(line) - leftOf(line)) / Math.max(1, text.length);
  return /^[\p{Lu}]/u.test(text) && rightOf(above) + (word + 2) * width * 1.3 < right;
}

function isStep(above: Line, line: Line, type: Typography): boolean {
  return line.y - above.y > leadingOf(type, sizeOf(line)) * GAP;
}

function textOf(line: Line): string {
  return line.segments.map((segment) => segment.text).join(' ');
}

function leftOf(line: Line): number {
  return line.segments[0]?.x ?? 0;
}

function rightOf(line: Line): number {
  return line.segments.at(-1)?.right ?? 0;
}
