import type { DumpPatterns } from './dump-patterns';

/** Unwraps lines and parts them before each field name; blank lines stay paragraph ends. */
export function splitInline(lines: readonly string[], { inline }: DumpPatterns): string[] {
  const text = lines
    .join('\n')
    .replace(/(?<=\p{Ll})-\n(?=\p{Ll})/gu, '')
    .replace(/(?<!\n)\n(?!\n)/g, ' ');
  const starts = Array.from(text.matchAll(inline), (match) => match.index);
  return starts.map((at, index) => text.slice(at, starts[index + 1]).trim());
}
