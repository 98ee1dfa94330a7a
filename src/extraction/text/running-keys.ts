import { distance } from 'fastest-levenshtein';
import type { Unit } from './units';

const LONGEST = 100;
const FEWEST = 3;
/** A page number or a date alone in its cell: table rows seldom have one at every page's edge, headers do. */
const FIGURE =
  /^(?:(?:sivu|sida|s\.)\s*)?\d{1,3}(?:\s*[(/]\s*\d{1,3}\)?)?$|^\d{1,2}\.\d{1,2}\.\d{4}$/i;
const MOST_FREQUENT = 40;

/** Key of each unit; two units with one key are the same line, give or take a figure or a letter. */
export function findKeys(units: readonly Unit[]): (string | null)[] {
  return foldNear(units.map(keyOf));
}

/** A line with its digits folded, so that `Sivu 3` and `Sivu 4` are one; null for a line that cannot be a header. */
function keyOf(unit: Unit): string | null {
  const { text } = unit;
  if (text.length > LONGEST || unit.kind === 'list_item') return null;
  if (unit.kind === 'row' && !(unit.cells ?? []).some((cell) => FIGURE.test(cell))) return null;
  // Prompts and facet headings come back too: they ask, introduce or are lettered.
  if (/[?:;]$/.test(text) || /^[A-Za-z]\s?[.)]\s/.test(text)) return null;
  if (/[.!]$/.test(text) && text.split(' ').length > 4) return null;
  return text.toLowerCase().replace(/\d+/g, '0').replace(/\s+/g, ' ');
}

/** Takes a rare key that differs from a frequent one by a letter or two, as a bad scan leaves it, for that one. */
function foldNear(keys: readonly (string | null)[]): (string | null)[] {
  const counts = countKeys(keys);
  const frequent = [...counts].filter(([key, count]) => count >= FEWEST && key.length >= 8);
  frequent.sort((a, b) => b[1] - a[1]);
  const folded = new Map<string, string>();
  for (const [key, count] of counts) {
    if (count >= FEWEST || key.length < 6) continue;
    const near = frequent.slice(0, MOST_FREQUENT).find(([other]) => isNear(key, other));
    if (near !== undefined) folded.set(key, near[0]);
  }
  return keys.map((key) => (key === null ? null : (folded.get(key) ?? key)));
}

function isNear(a: string, b: string): boolean {
  const most = Math.max(1, Math.floor(b.length * 0.12));
  return Math.abs(a.length - b.length) <= most && distance(a, b) <= most;
}

/** How often each key occurs. */
export function countKeys(keys: readonly (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
