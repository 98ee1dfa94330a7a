import type { Part } from './party-mention';

/** Where the name of a unit ends: `Neuvontapiste Kaisla` has one of its own after the noun for a service point. */
export function unitNameEnd(text: string, { end, meaning }: Part): number {
  if (meaning.kind !== 'unit' || !meaning.place) return end;
  const [name = ''] = /^ \p{Lu}\p{L}{3,}(?!\p{L})/u.exec(text.slice(end, end + 40)) ?? [];
  return end + name.length;
}
