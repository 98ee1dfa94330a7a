import type { Span } from '../document';
import { EMAIL, PHONE } from './contact-patterns';
import { findNames } from './contact-names';
import type { NotNames } from './person-words';

/** Stands for every character of what is masked, spaces apart. One UTF-16 unit, no letter, no bullet. */
export const MASK = '█';

/**
 * The text with e-mail addresses, phone numbers and contact persons' names masked; every position stays true.
 * @param blocks the text's blocks in order: a name is looked for near an address or a number
 */
export function maskContacts(text: string, blocks: readonly Span[], notNames: NotNames): string {
  const emails = findAll(text, EMAIL);
  const phones = findAll(text, PHONE).filter((span) => isNumber(text.slice(span.start, span.end)));
  const names = findNames(text, blocks, [...emails, ...phones], emails, notNames);
  return mask(text, [...emails, ...phones, ...names]);
}

function findAll(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function isNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 14;
}

function mask(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.end <= at) continue;
    const start = Math.max(at, span.start);
    parts.push(text.slice(at, start), text.slice(start, span.end).replace(/[^\s]/g, MASK));
    at = span.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
