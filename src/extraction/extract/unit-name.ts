import type { Part } from './party-mention';

/** Letters that the longest endings add (`palveluissamme`); more of them make another word. */
const LONGEST_ENDING = 8;

/** Where the name of a unit ends: `Neuvontapiste Kaisla` has one of its own after the noun for a service point. */
export function unitNameEnd(text: string, { end, meaning }: Part): number {
  if (meaning.kind !== 'unit' || !meaning.place) return end;
  const [name = ''] = /^ \p{Lu}\p{L}{3,}(?!\p{L})/u.exec(text.slice(end, end + 40)) ?? [];
  return end + name.length;
}

/** A unit by the nominative of the lexicon (`kotoutumispalveluissa`: kotoutumispalvelut), with a name of its own as written. */
export function unitName(text: string, part: Part): string {
  const written = text.slice(part.start, part.end);
  const own = text.slice(part.end, unitNameEnd(text, part));
  return (part.meaning.kind === 'unit' ? nominative(written, part.meaning.name) : written) + own;
}

/** `name` may begin with `*`: what stands before its noun is kept as written. */
function nominative(written: string, name: string): string {
  const noun = name.replace(/^\*/, '');
  const at = noun === name ? 0 : written.toLowerCase().lastIndexOf(noun.slice(0, 5).toLowerCase());
  if (at < 0) return written;
  const shared = sharedLength(written.slice(at).toLowerCase(), noun.toLowerCase());
  if (written.length - at - shared > LONGEST_ENDING) return written;
  return noun === name ? name : written.slice(0, at + shared) + noun.slice(shared);
}

function sharedLength(first: string, second: string): number {
  let length = 0;
  while (length < first.length && first[length] === second[length]) length += 1;
  return length;
}
