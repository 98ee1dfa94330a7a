import type { ChildNode } from 'domhandler';
import type { FormNames, Source, SourceBlock } from '../document';
import { dumpPatterns } from './dump-patterns';
import { findFieldDump } from './field-dump';
import { rawLinesOf } from './markup-text';
import { readText } from './plain-text';

/** Marks of plain text from which on a document without any structure of its own is read as such. */
const FEWEST_MARKS = 3;
const MARK = /^#{1,6}\s+\S|\S\t[^\t]*\S\t\S/;
const LOWER_SHARE = 0.2;
const FEWEST_LINES = 20;
/** A number with a tab after it, as numbered headings have. */
const NUMBERED = /^(\s{0,20}(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[A-Za-z][.)]))\t(?=[^\t]*$)/;

/**
 * What a document holds, whatever program it came from. One that has neither headings nor tables but the marks of a plain
 * text – Markdown, tabs between cells, broken lines, a dump of form fields – is a plain text that somebody has pasted.
 */
export function readEnclosed(
  nodes: readonly ChildNode[],
  blocks: readonly SourceBlock[],
  names: FormNames,
): Omit<Source, 'mediaType'> {
  const isStructured = blocks.some(({ type }) => type === 'heading' || type === 'row');
  const raw = isStructured ? [] : rawLinesOf(nodes);
  const lines = raw.map((line) => line.replace(NUMBERED, '$1 '));
  if (isPlain(lines, names)) return readText(lines.join('\n'), names);
  return { pages: [{ number: null, blocks }], fields: [] };
}

function isPlain(lines: readonly string[], names: FormNames): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  if (filled.filter((line) => MARK.test(line)).length >= FEWEST_MARKS) return true;
  const lower = filled.filter((line) => /^\s*\p{Ll}/u.test(line)).length;
  if (filled.length >= FEWEST_LINES && lower > filled.length * LOWER_SHARE) return true;
  return findFieldDump(lines, dumpPatterns(names)) !== null;
}
