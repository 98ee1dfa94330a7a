import type { FormField } from '../document';
import type { DumpPatterns } from './dump-patterns';
import { cleanName } from './field-name';

/** Splits an entry at `:: `, `: :`, a line that starts with a colon, or else at its first colon. */
export function readEntry(lines: readonly string[], patterns: DumpPatterns): FormField {
  const breakAt = lines.slice(0, 5).findIndex((line, index) => index > 0 && /^\s*:/.test(line));
  if (breakAt > 0) {
    const value = [lines[breakAt]?.replace(/^\s*:\s?/, '') ?? '', ...lines.slice(breakAt + 1)];
    return asField(lines.slice(0, breakAt).join(' '), value.join('\n'));
  }
  const whole = lines.join('\n');
  const head = whole.slice(0, 240);
  const seam =
    /^[^\n]{0,160}?(?=:\s?:)(:\s?:)/.exec(head) ??
    patterns.labelled.exec(head) ??
    /^[^:]*(:)/.exec(head);
  if (seam === null) return asField(head, '');
  return asField(seam[0].slice(0, -(seam[1]?.length ?? 1)), whole.slice(seam[0].length));
}

function asField(name: string, value: string): FormField {
  return { name: cleanName(name), value: value.trim(), page: null };
}
