import { isContactLine } from './contact-lines';
import type { Unit } from './units';
import type { Wrap } from './wrapping';

/** `2.1 Otsikko`, `A. Kuvaus`, `1) Kohta`: a line that begins something new. */
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[A-Za-z][.)])\s+\p{Lu}/u;
const LOWER_START = /^[\p{Ll}(/,;]|^-\p{L}/u;
const TERMINAL = /[.!?:][)"”’»\]]*$/;
const ABBREVIATION =
  /(?:^|\s)(?:em|mm|esim|ym|yms|jne|ks|nk|ns|mom|s|k|n|t|bl|a|dvs|osv|inkl|ml|o)\.$/i;
const SHORTEST_BROKEN = 60;

/**
 * True when a unit goes on in the next one of the same paragraph.
 * @param crossed a page ended or a running header stood between the two
 */
export function continues(unit: Unit, next: Unit, wrap: Wrap, crossed: boolean): boolean {
  if (next.kind !== 'line' || unit.kind === 'heading' || unit.kind === 'row') return false;
  if (NUMBERED.test(next.text) || isContactLine(unit.text) || isContactLine(next.text))
    return false;
  const ends = TERMINAL.test(unit.text) && !ABBREVIATION.test(unit.text.slice(-12));
  const lower = LOWER_START.test(next.text);
  if (crossed) return !ends && (lower || (isFull(unit, next, wrap) && wrap.wrapped));
  if (next.gapBefore) return !ends && lower && unit.text.length >= SHORTEST_BROKEN;
  if (hasOpenBracket(unit.text) || unit.text.endsWith(',')) return true;
  if (lower) return !ends || (isFull(unit, next, wrap) && /[.:]$/.test(unit.text));
  if (!isFull(unit, next, wrap) || (ends && NUMBERED.test(unit.text))) return false;
  return ends
    ? /[.!)]$/.test(unit.text) && wrap.lines >= 3 && wrap.width >= SHORTEST_BROKEN
    : wrap.wrapped;
}

/** True when the next line's first word had no room on this line. */
function isFull(unit: Unit, next: Unit, wrap: Wrap): boolean {
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0;
  return unit.text.length + 1 + word > wrap.width * 0.88;
}

function hasOpenBracket(text: string): boolean {
  const tail = text.slice(-200);
  return tail.lastIndexOf('(') > tail.lastIndexOf(')');
}
