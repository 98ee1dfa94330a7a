import type { Block, FormField, Span } from '../document';
import { fieldValue } from './field-values';
import { cleanCharacters } from './characters';
import type { Piece } from './paragraphs';

/** Lays pieces and fields out as one text: blank lines between blocks, one line end between list items and table rows. */
export function assemble(
  pieces: readonly Piece[],
  fields: readonly FormField[],
): { text: string; blocks: Block[] } {
  const parts: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  let last: Block['type'] | null = null;
  const add = (text: string, type: Block['type'], make: (start: number) => Block) => {
    const between = last === null ? '' : type === last && isTight(type) ? '\n' : '\n\n';
    parts.push(between, text);
    blocks.push(make(length + between.length));
    length += between.length + text.length;
    last = type;
  };
  for (const piece of pieces) add(piece.text, piece.type, (start) => asBlock(piece, start));
  for (const field of fields) {
    const name = cleanCharacters(field.name).replaceAll('\n', ' ');
    const value = fieldValue(field.value);
    const text = value === '' ? `${name}:` : `${name}: ${value}`;
    add(text, 'field', (start) => asField(field.page, name, value, start));
  }
  return { text: parts.join(''), blocks };
}

function isTight(type: Block['type']): boolean {
  return type === 'list_item' || type === 'row';
}

function asBlock(piece: Piece, start: number): Block {
  const marks = piece.boilerplate ? { boilerplate: true } : {};
  const { type, page } = piece;
  if (piece.cells === undefined) {
    const level = piece.level === undefined ? {} : { level: piece.level };
    return { type, page, start, end: start + piece.text.length, ...level, ...marks };
  }
  const lead = /^\t*/.exec(piece.text)?.[0].length ?? 0;
  const whole = { start: start + lead, end: start + piece.text.trimEnd().length };
  const merged = piece.covered ? { covered: piece.covered } : {};
  const cells = cellSpans(piece.cells, start, whole);
  return { type, page, ...whole, cells, ...merged, ...marks };
}

/** Spans of the cells; empty ones before the first and after the last word stand at the block's edge. */
function cellSpans(cells: readonly string[], start: number, whole: Span): Span[] {
  let at = start;
  return cells.map((cell) => {
    const from = Math.min(Math.max(at, whole.start), whole.end);
    at += cell.length + 1;
    return { start: from, end: from + cell.length };
  });
}

function asField(page: number | null, name: string, value: string, start: number): Block {
  const valueStart = start + name.length + (value === '' ? 1 : 2);
  const end = valueStart + value.length;
  return {
    type: 'field',
    page,
    start,
    end,
    name: { start, end: start + name.length },
    value: { start: valueStart, end },
  };
}
