import type { Statement } from './statements';

/** A place in a script. */
export interface Place {
  /** In UTF-16 code units, from 0. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** In UTF-16 code units, from 1. */
  readonly column: number;
}

/** The place that DuckDB points at below an excerpt of the statement: `LINE 2: … ^`. */
export function readPlace(message: string, statement: Statement): Place | null {
  const found = /^LINE (\d+): (.*)\n( *)\^/m.exec(message);
  if (!found) return null;
  const [, number = '', excerpt = '', indent = ''] = found;
  const lines = statement.text.split('\n');
  const line = lines[Number(number) - 1];
  if (line === undefined) return null;
  const before =
    lines.slice(0, Number(number) - 1).join('\n').length + (Number(number) > 1 ? 1 : 0);
  const caret = indent.length - `LINE ${number}: `.length;
  return placeAt(statement, before + columnOf(line, excerpt, caret));
}

/** Of a long line the excerpt is the part around the place, between dots. */
function columnOf(line: string, excerpt: string, caret: number): number {
  if (!excerpt.startsWith('...')) return unitsOf(line, caret);
  const part = excerpt.slice(3).replace(/\.\.\.$/, '');
  const start = line.indexOf(part);
  return start < 0 ? 0 : start + unitsOf(part, caret - 3);
}

/** Code units of the text that stand in columns of a terminal before the caret, in which a tab has no width. */
function unitsOf(text: string, caret: number): number {
  let units = 0;
  let width = 0;
  for (const character of text) {
    const own = widthOf(character);
    if (width + own > caret) break;
    width += own;
    units += character.length;
  }
  return units;
}

function widthOf(character: string): number {
  if (character === '\t' || /\p{M}/u.test(character)) return 0;
  return /\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hangul}/u.test(character) ? 2 : 1;
}

function placeAt({ script, start }: Statement, within: number): Place {
  const offset = start + within;
  const before = script.slice(0, offset).split('\n');
  return { offset, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
