import { distance } from 'fastest-levenshtein';
import { hasLeaders, isEntry } from './contents-entry';
import type { Unit } from './units';

const TITLES = [
  'sisällys',
  'sisällysluettelo',
  'innehåll',
  'innehållsförteckning',
  'contents',
  'table of contents',
];
const LONGEST_WRAP = 3;
const MOST_ENTRIES = 200;

/** Indexes of the units of a table of contents: its title, entries with dot leaders or page numbers, their wrapped lines. */
export function findContentsList(units: readonly Unit[]): number[] {
  const last = findLastPlaces(units);
  const found: number[] = [];
  let tried = 0;
  for (let at = 0; at < units.length; at += 1) {
    const titled = isTitle(units[at]?.text ?? '');
    const untitled = titled || at < tried ? null : findUntitled(units, at);
    tried = untitled?.end ?? tried;
    const end = titled
      ? findEnd(units, at + 1, last)
      : untitled?.isList === true
        ? untitled.end
        : at;
    if (end <= at + 1) continue;
    for (let index = at; index < end; index += 1) found.push(index);
    at = end - 1;
  }
  units.forEach((unit, at) => {
    if (hasLeaders(unit) && /\p{L}.*\d$/u.test(unit.text)) found.push(at);
  });
  return found;
}

/** The title, with a letter or two lost where it is long. */
function isTitle(text: string): boolean {
  if (text.length > 25) return false;
  const plain = text.toLowerCase().replace(/[\s:.]+$/, '');
  return TITLES.some(
    (title) => plain === title || (title.length > 10 && distance(plain, title) <= 2),
  );
}

/** Four entries or more whose page numbers do not fall, some of them numbered or with dot leaders. */
function findUntitled(units: readonly Unit[], from: number): { end: number; isList: boolean } {
  let end = from;
  let page = 0;
  let clear = 0;
  for (; end < Math.min(units.length, from + MOST_ENTRIES); end += 1) {
    const unit = units[end];
    const number =
      unit !== undefined && isEntry(unit) ? Number(/\d{1,3}$/.exec(unit.text)?.[0] ?? 0) : 0;
    if (unit === undefined || number < Math.max(1, page)) break;
    if (hasLeaders(unit) || /^\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+\p{L}/u.test(unit.text)) clear += 1;
    page = number;
  }
  return { end, isList: end - from >= 4 && clear * 2 >= end - from };
}

function findEnd(units: readonly Unit[], from: number, last: ReadonlyMap<string, number>): number {
  const seen = new Set<string>();
  let end = from;
  for (let at = from; at < units.length && at - end < LONGEST_WRAP; at += 1) {
    const unit = units[at];
    if (unit === undefined || unit.kind === 'heading' || seen.has(keyOf(unit))) break;
    seen.add(keyOf(unit));
    if (isEntry(unit) || isTitleBelow(unit, at, last)) end = at + 1;
  }
  return end;
}

/** An entry without a page number: its words stand again further down, as a heading. */
function isTitleBelow(unit: Unit, at: number, last: ReadonlyMap<string, number>): boolean {
  return unit.text.length < 200 && (last.get(keyOf(unit)) ?? 0) > at && /\p{L}{4}/u.test(unit.text);
}

/** Where each short text stands for the last time. */
function findLastPlaces(units: readonly Unit[]): Map<string, number> {
  return new Map(
    units.flatMap((unit, at) => (unit.text.length < 200 ? [[keyOf(unit), at] as const] : [])),
  );
}

function keyOf(unit: Unit): string {
  return unit.text.toLowerCase().replace(/\s+/g, ' ');
}
