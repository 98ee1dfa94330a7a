import {
  ReadError,
  type FormNames,
  type Reader,
  type Source,
  type SourceBlock,
  type SourceFile,
  type SourcePage,
} from '../document';
import { BULLET } from './bullet';
import { decodeText } from './decode';
import { dumpPatterns } from './dump-patterns';
import { findFieldDump } from './field-dump';
import { stripInline } from './markdown';
import { findExtension, findSignature } from './signature';
import { findTabRow } from './tab-rows';

const EXTENSIONS = new Set(['txt', 'text', 'md', 'markdown']);
const LONGEST_HEADING = 500;
const HEADING = /^(#{1,6})\s+(\S.*?)\s*#*$/;
/** Two spaces at a line's end: a line break the writer meant, in Markdown and in many conversions. */
const HARD_BREAK = /\S {2,}$/;

/** Plain text and Markdown; a form feed starts a page, and a dump of form fields at the end becomes fields. */
export const plainTextReader: Reader = {
  mediaType: 'text/plain',
  accepts: (file) => findSignature(file.bytes) === null && EXTENSIONS.has(findExtension(file.name)),
  read: (file, names) => Promise.resolve(read(file, names)),
};

function read({ name, bytes }: SourceFile, names: FormNames): Source {
  const mediaType = findExtension(name).startsWith('m') ? 'text/markdown' : 'text/plain';
  return { mediaType, ...readText(decodeText(bytes), names) };
}

/**
 * Pages and form fields of a plain text.
 * @throws ReadError when it has neither
 */
export function readText(text: string, names: FormNames): Omit<Source, 'mediaType'> {
  const lines = text.split('\n');
  const dump = findFieldDump(lines, dumpPatterns(names));
  const body = dump === null ? text : lines.slice(0, dump.start).join('\n');
  const pages = body.split('\f').map((page, index, all): SourcePage => {
    return { number: all.length > 1 ? index + 1 : null, blocks: readBlocks(page.split('\n')) };
  });
  const fields = dump?.fields ?? [];
  if (fields.length === 0 && pages.every((page) => page.blocks.every((b) => b.type === 'gap'))) {
    throw new ReadError('The file holds no text, only blank lines.', 'Export the document again.');
  }
  return { pages: pages.filter((page) => page.blocks.length > 0), fields };
}

function readBlocks(lines: readonly string[]): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  const breaksHard = lines.filter((line) => HARD_BREAK.test(line)).length < lines.length * 0.2;
  for (let at = 0; at < lines.length;) {
    const row = findTabRow(lines, at);
    if (row === null) {
      blocks.push(readLine(lines[at] ?? ''));
      if (breaksHard && HARD_BREAK.test(lines[at] ?? '')) blocks.push({ type: 'gap' });
      at += 1;
    } else {
      blocks.push(...asRow(row.cells));
      at = row.next;
    }
  }
  return blocks;
}

function asRow(cells: readonly string[]): SourceBlock[] {
  if (cells.length === 0) return [];
  return [{ type: 'row', cells }];
}

function readLine(line: string): SourceBlock {
  const heading = line.length > LONGEST_HEADING ? null : HEADING.exec(line);
  if (heading !== null) {
    const level = heading[1]?.length ?? 1;
    return { type: 'heading', text: stripInline(heading[2] ?? '').trim(), level };
  }
  const text = stripInline(line.replace(BULLET, '')).trim();
  if (text === '' || isRule(text)) return { type: 'gap' };
  return { type: BULLET.test(line) ? 'list_item' : 'line', text };
}

/** A drawn line between parts: nothing but dashes, underscores or equals signs. */
function isRule(text: string): boolean {
  return /^[-_=*]{3,}$/.test(text);
}
