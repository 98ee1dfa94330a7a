import type { FormField } from '../document';
import { readEntry } from './dump-entry';
import type { DumpPatterns } from './dump-patterns';
import { splitInline } from './inline-names';

const CODED = /^[1-7][ABC]\b[^:\n]{0,110}:/;
const CODED_AFTER_TAB = /^\t\s*[1-7][ABC]\b/;
const QUESTION = /^:?\s*(?:[A-C]\.\s)?\p{Lu}[^.\n]{8,200}\?\s*$/u;
const FEWEST = 8;

/** The fields of a PDF form that a conversion has written at the end of the text as `name: value`, and where they start. */
export interface FieldDump {
  readonly start: number;
  readonly fields: readonly FormField[];
}

/** Finds such a dump among the lines of a text; null when the text holds none. */
export function findFieldDump(lines: readonly string[], patterns: DumpPatterns): FieldDump | null {
  return findTabbed(lines, patterns) ?? findBare(lines, patterns) ?? findInline(lines, patterns);
}

function findTabbed(lines: readonly string[], patterns: DumpPatterns): FieldDump | null {
  const coded = lines.flatMap((line, index) => (CODED_AFTER_TAB.test(line) ? [index] : []));
  if (coded.length < FEWEST) return null;
  let start = coded[0] ?? 0;
  for (let at = start - 1; at >= 0; at -= 1) {
    const line = lines[at] ?? '';
    if (line.indexOf('\t', 1) > 0) break;
    if (/^\t\S[^\n]*:/.test(line)) start = at;
    if (patterns.first.test(line)) break;
  }
  return {
    start,
    fields: readEntries(lines.slice(start), (line) => /^\t(?! )/.test(line), patterns),
  };
}

function findBare(lines: readonly string[], patterns: DumpPatterns): FieldDump | null {
  const coded = lines.flatMap((line, index) => (CODED.test(line) ? [index] : []));
  const first = coded[0];
  if (first === undefined || coded.length < FEWEST) return null;
  if (coded.filter((at) => asksQuestion(lines, at)).length >= 3) return null;
  let start = first;
  for (let at = first - 1; at >= Math.max(0, first - 200); at -= 1) {
    if (patterns.head.test(lines[at] ?? '')) start = at;
    if (patterns.first.test(lines[at] ?? '')) break;
  }
  const isStart = (line: string, index: number) =>
    CODED.test(line) || (index < first - start && patterns.head.test(line));
  return { start, fields: readEntries(lines.slice(start), isStart, patterns) };
}

/** A dump whose line ends and tabs a later conversion has lost: names stand inside the lines. */
function findInline(lines: readonly string[], patterns: DumpPatterns): FieldDump | null {
  const start = lines.findLastIndex((line) => patterns.first.test(line.trimStart()));
  if (start < 0) return null;
  const entries = splitInline(lines.slice(start), patterns);
  if (entries.filter((entry) => CODED.test(entry)).length < FEWEST) return null;
  return { start, fields: entries.map((entry) => readEntry(entry.split('\n'), patterns)) };
}

/** True where a prompt of the form stands below the code: then the text is the form itself, not a dump. */
function asksQuestion(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  const rest = line.slice(line.indexOf(':') + 1).trim();
  return QUESTION.test(rest === '' ? (lines[at + 1] ?? '') : rest);
}

function readEntries(
  lines: readonly string[],
  isStart: (line: string, index: number) => boolean,
  patterns: DumpPatterns,
): FormField[] {
  const entries: string[][] = [];
  lines.forEach((line, index) => {
    if (isStart(line, index)) entries.push([line]);
    else entries.at(-1)?.push(line);
  });
  return entries.map((entry) => readEntry(entry, patterns));
}
