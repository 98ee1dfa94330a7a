import type { Unit } from './units';

const LABELLED = /^(?:sivu|sida|page|s\.)\s*\d{1,3}(?:\s*[(/]\s*\d{1,3}\s*\)?)?$/i;
const FRACTION = /^[-–]?\s*(\d{1,3})\s*(?:\/|\(|av|of)\s*(\d{1,3})\s*\)?\s*[-–]?/i;
const FRACTION_AT_END = /(\d{1,3})\s*[(/]\s*(\d{1,3})\s*\)?$/;
const BARE = /^[-–]?\s*\d{1,3}\s*[-–]?$/;
const LABELLED_AT_END = /\s(?:sivu|sida)\s*\d{1,3}$/i;
const LONGEST = 120;

/** Indexes of units that are page numbers: `3/12`, `Sivu 3 (12)`, `11 (17)TEM 3.9.2024`, a bare number at a page's edge. */
export function findPageNumbers(units: readonly Unit[]): number[] {
  const found: number[] = [];
  units.forEach((unit, at) => {
    if (unit.kind === 'row' && (unit.cells?.length ?? 0) > 3) return;
    if (unit.text.length <= LONGEST && isPageNumber(unit)) found.push(at);
  });
  return found;
}

function isPageNumber(unit: Unit): boolean {
  const { text } = unit;
  if (LABELLED.test(text)) return true;
  if (LABELLED_AT_END.test(text)) return isAtEdge(unit);
  if (text.length > LONGEST / 2) return false;
  if (BARE.test(text)) return isAtEdge(unit) && unit.kind !== 'row';
  if (isFraction(FRACTION.exec(text))) {
    const rest = text.replace(FRACTION, '').trim();
    return (
      rest === '' ||
      (rest.length <= 40 && !/[.!?:]$/.test(rest) && (isAtEdge(unit) || /\d{4}$/.test(rest)))
    );
  }
  return isFraction(FRACTION_AT_END.exec(text)) && isAtEdge(unit) && !/§/.test(text);
}

/** A page number does not exceed the number of pages, and documents have fewer than 500. */
function isFraction(match: RegExpExecArray | null): boolean {
  const [page, pages] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
  return page >= 1 && page <= pages && pages > 1 && pages < 500;
}

function isAtEdge(unit: Unit): boolean {
  return (unit.fromTop !== null && unit.fromTop < 6) || (unit.fromEnd !== null && unit.fromEnd < 6);
}
