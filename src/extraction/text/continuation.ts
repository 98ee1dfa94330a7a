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

/** What is known about a paragraph that may go on. */
export interface Context {
  readonly wrap: Wrap;
  /** A page ended or a running header stood before the next line. */
  readonly crossed: boolean;
  /** Characters of the paragraph so far. */
  readonly length: number;
}

/** True when a paragraph, of which `unit` is the last line, goes on in the next unit. */
export function continues(unit: Unit, next: Unit, { wrap, crossed, length }: Context): boolean {
  if (next.kind !== 'line' || unit.kind === 'row') return false;
  if (NUMBERED.test(next.text) || isContactLine(unit.text) || isContactLine(next.text))
    return false;
  const ends = TERMINAL.test(unit.text.slice(-10)) && !ABBREVIATION.test(unit.text.slice(-12));
  const lower = LOWER_START.test(next.text);
  if (unit.kind === 'heading') return lower && !ends && !next.gapBefore;
  if (crossed)
    return (
      !ends && (lower || (wrap.wrapped && isFull(unit, next, wrap) && !NUMBERED.test(unit.text)))
    );
  if (next.gapBefore) return !ends && lower && length >= SHORTEST_BROKEN;
  if (hasOpenBracket(unit.text) || unit.text.endsWith(',')) return true;
  if (lower) return !ends || (isFull(unit, next, wrap) && /[.:]$/.test(unit.text));
  return goesOnInCapitals(unit, next, wrap, ends);
}

/** A name or a new sentence starts the next line: it goes on only when its first word had no room on this one. */
function goesOnInCapitals(unit: Unit, next: Unit, wrap: Wrap, ends: boolean): boolean {
  if (!isFull(unit, next, wrap) || isNumberedEnd(unit.text)) return false;
  const prose = wrap.width >= SHORTEST_BROKEN;
  if (NUMBERED.test(unit.text) && !prose) return false;
  if (!ends) return wrap.wrapped || (prose && unit.text.length >= SHORTEST_BROKEN);
  return /[.!)]$/.test(unit.text) && wrap.lines >= 3 && prose;
}

/** True when the next line's first word had no room on this line. */
function isFull(unit: Unit, next: Unit, wrap: Wrap): boolean {
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0;
  return unit.text.length + 1 + word > wrap.width * 0.88;
}

/** A numbered heading that has come to its end. */
function isNumberedEnd(text: string): boolean {
  return NUMBERED.test(text) && /[.!?:)]$/.test(text);
}

function hasOpenBracket(text: string): boolean {
  const tail = text.slice(-200);
  return tail.lastIndexOf('(') > tail.lastIndexOf(')');
}
