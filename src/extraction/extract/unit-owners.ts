import type { AnnotatedDocument } from '../annotated';
import type { Knowledge } from '../knowledge/knowledge';
import { owns } from './genitives';
import { partsOf } from './party-mention';

/** Units are the same when they begin with the same letters. */
export const unitKey = (unit: string): string => unit.toLowerCase().slice(0, 14);

/** Code of the municipality that most often stands before a unit in a document, by `unitKey`. */
export function findUnitOwners(
  document: AnnotatedDocument,
  { municipalities }: Knowledge,
): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  const parts = partsOf(document.mentions);
  parts.forEach((part, i) => {
    const next = parts[i + 1];
    const after = parts[i + 2];
    if (part.meaning.kind !== 'municipality' || !next || !owns(document, part, next)) return;
    const city = next.meaning.kind === 'head' && next.meaning.head.resolvesTo === 'municipality';
    const unit = city && after && owns(document, next, after) ? after : next;
    const { code } = part.meaning;
    if (unit.meaning.kind !== 'unit' || !municipalities.has(code)) return;
    const key = unitKey(document.text.slice(unit.start, unit.end));
    const byCode = counts.get(key) ?? new Map<string, number>();
    counts.set(key, byCode.set(code, (byCode.get(code) ?? 0) + 1));
  });
  return new Map(
    Array.from(counts, ([key, byCode]) => {
      const [first = ''] = [...byCode].sort((a, b) => b[1] - a[1]).map(([code]) => code);
      return [key, first] as const;
    }),
  );
}
