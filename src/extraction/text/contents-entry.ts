import type { Unit } from './units';

const LEADERS = /(?:\.\s?){4,}\s*\d{0,3}$/;
const NUMBER_AT_END = /[\p{L}).§”"]\s*\d{1,3}$/u;
const LONGEST_ENTRY = 300;

/** True for what ends in a page number or has dot leaders. */
export function isEntry(unit: Unit): boolean {
  if (unit.text.length > LONGEST_ENTRY) return false;
  if (LEADERS.test(unit.text) || /(?:\.\s?){4,}/.test(unit.text)) return true;
  const last = unit.cells?.at(-1);
  return last === undefined ? NUMBER_AT_END.test(unit.text) : /^\d{1,3}$/.test(last);
}

/** True for an entry with dot leaders, whatever stands around it. */
export function hasLeaders({ text }: Unit): boolean {
  return text.length <= LONGEST_ENTRY && LEADERS.test(text);
}
