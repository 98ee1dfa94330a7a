import type { SourceBlock } from '../document';
import { isRunningText, readColumns } from './pdf-columns';
import { headingLevel, isApart, isSameHeading, rightOf, textOf } from './pdf-headings';
import type { Line } from './pdf-lines';
import { findRegions } from './pdf-regions';
import { readRows } from './pdf-rows';
import type { Typography } from './pdf-type';

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
