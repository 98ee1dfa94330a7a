import { stripCell } from './markdown';

const OPEN = /<p(?:\s[^<>]{0,200})?>/gi;
const CLOSE = /<\/p>/gi;
const LONGEST_ROW = 40;
const LONGEST_PIPE_ROW = 20_000;

const PIPE_ROW = /^\s*\|(.*)\|\s*$/;
const BARE_ROW = /\S\s+\|\s+\S/;
const BAR = /(?<!\\)\|/;

/** The cells of a Markdown row `| a | b |`, or `a | b` beside a row of as many cells; a bar after a backslash is a letter. */
function pipeCells(lines: readonly string[], at: number): string[] | null {
  const line = lines[at] ?? '';
  if (line.length >= LONGEST_PIPE_ROW) return null;
  const inner = PIPE_ROW.exec(line)?.[1];
  if (inner !== undefined) return inner.split(BAR).map(stripCell);
  const isRow = [lines[at - 1], lines[at + 1]].some(
    (other) => countBare(other) === countBare(line),
  );
  return isRow && countBare(line) > 1 ? line.split(BAR).map(stripCell) : null;
}

/** Cells of a line between bars with a space on both sides; 0 where it has none. */
function countBare(line = ''): number {
  return line.length < LONGEST_PIPE_ROW && BARE_ROW.test(line) ? line.split(BAR).length : 0;
}

/**
 * A table row that starts at `lines[at]`, with the index of the line after it; null when no row starts there. A row has
 * at least two cells between tabs or the bars of Markdown; a cell opened with `<p>` goes on over lines until the line that closes it.
 */
export function findTabRow(
  lines: readonly string[],
  at: number,
): { cells: string[]; next: number } | null {
  const first = lines[at] ?? '';
  const piped = pipeCells(lines, at);
  if (piped && piped.length > 1) return { cells: isRule(piped) ? [] : piped, next: at + 1 };
  if (!first.includes('\t')) return null;
  let next = at + 1;
  let open = depth(first);
  const parts = [first];
  while (open > 0 && next < Math.min(lines.length, at + LONGEST_ROW)) {
    const line = lines[next] ?? '';
    parts.push(line);
    open += depth(line);
    next += 1;
  }
  const whole = open > 0 ? first : parts.join(' ');
  const cells = whole.split('\t').map(stripCell);
  if (cells.length < 2 || isRule(cells)) return { cells: [], next: open > 0 ? at + 1 : next };
  return { cells, next: open > 0 ? at + 1 : next };
}

function depth(line: string): number {
  return (line.match(OPEN)?.length ?? 0) - (line.match(CLOSE)?.length ?? 0);
}

/** The dashes with which Markdown parts a table's head from its body, or nothing at all. */
function isRule(cells: readonly string[]): boolean {
  return cells.every((cell) => /^:?-*:?$/.test(cell));
}
