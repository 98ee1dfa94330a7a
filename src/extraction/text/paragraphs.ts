import { continues } from './continuation';
import { findSeam, findWrittenWords, joinLines, type WrittenWords } from './hyphenation';
import type { Unit } from './units';
import type { Cover } from '../document';
import { measureWraps, type Wrap } from './wrapping';

/** A block of the text to be: its characters are final, its place is not yet known. */
export interface Piece {
  readonly type: 'paragraph' | 'heading' | 'list_item' | 'row';
  readonly text: string;
  readonly cells?: readonly string[];
  readonly covered?: readonly Cover[];
  readonly level?: number;
  readonly page: number | null;
  readonly boilerplate: boolean;
}

interface Open {
  readonly first: Unit;
  readonly parts: string[];
  last: Unit;
  length: number;
  readonly after: Unit[];
}

/**
 * Joins lines into paragraphs. What is marked as boilerplate comes out whole, after the paragraph or the table that goes
 * on behind it.
 */
export function findPieces(units: readonly Unit[], marks: readonly boolean[]): Piece[] {
  const written = findWrittenWords(units.map((unit) => unit.text));
  const kept = units.filter((_, at) => marks[at] !== true);
  const wraps = new Map(measureWraps(kept).map((wrap, at) => [kept[at], wrap] as const));
  const pieces: Piece[] = [];
  let open: Open | null = null;
  const held: Unit[] = [];
  const close = (next: Unit | null) => {
    if (open === null) return;
    pieces.push(asPiece(open.first, open.parts.join(''), written, false));
    held.push(...open.after);
    if (open.last.kind === 'row' && next?.kind === 'row') return;
    for (const unit of held.splice(0)) pieces.push(asPiece(unit, unit.text, written, true));
  };
  units.forEach((unit, at) => {
    if (marks[at] === true) {
      if (open === null) pieces.push(asPiece(unit, unit.text, written, true));
      else open.after.push(unit);
    } else if (open !== null && goesOn(open, unit, wraps)) {
      extend(open, unit, written);
    } else {
      close(unit);
      open = { first: unit, parts: [unit.text], last: unit, length: unit.text.length, after: [] };
    }
  });
  close(null);
  return pieces;
}

function goesOn(open: Open, unit: Unit, wraps: ReadonlyMap<Unit | undefined, Wrap>): boolean {
  const wrap = wraps.get(open.last);
  const crossed = open.after.length > 0 || open.last.page !== unit.page;
  return wrap !== undefined && continues(open.last, unit, { wrap, crossed, length: open.length });
}

function extend(open: Open, unit: Unit, written: WrittenWords): void {
  const last = open.parts.at(-1) ?? '';
  const { drop, between } = findSeam(last, unit.text, written);
  if (drop === 1) open.parts[open.parts.length - 1] = last.slice(0, -1);
  open.parts.push(between + unit.text);
  open.last = unit;
  open.length += unit.text.length;
}

function asPiece(unit: Unit, text: string, written: WrittenWords, boilerplate: boolean): Piece {
  const { page } = unit;
  if (unit.kind === 'row') {
    const cells = (unit.cells ?? []).map((cell) => joinLines(cell, written));
    const merged = unit.covered ? { covered: unit.covered } : {};
    return { type: 'row', text: cells.join('\t'), cells, ...merged, page, boilerplate };
  }
  const plain = text.includes('\n') ? joinLines(text, written) : text;
  if (unit.kind === 'heading') {
    return {
      type: 'heading',
      text: plain,
      ...(unit.level === undefined ? {} : { level: unit.level }),
      page,
      boilerplate,
    };
  }
  return {
    type: unit.kind === 'list_item' ? 'list_item' : 'paragraph',
    text: plain,
    page,
    boilerplate,
  };
}
