import type { Certainty } from '../../contract/vocabulary';
import type { Span } from '../document';
import type { GrammaticalCase } from '../knowledge/inflect';
import type { Mention } from '../knowledge/matcher';
import type { Meaning } from '../knowledge/meaning';
import type { Party } from './party-book';

/** A body named at a place, with the unit of it and the case in which it stands. */
export interface PartyMention extends Span {
  readonly party: Party;
  readonly unit: string | null;
  readonly grammaticalCase: GrammaticalCase;
  /** A municipality as a place and not with a word that makes it a body. */
  readonly bare: boolean;
  readonly certainty: Certainty;
  /** The text has but the noun; the name before it was added from the document’s own municipality. */
  readonly derived?: boolean;
}

/** A part of a party’s name among the mentions of a text. */
export type Part = Mention<Meaning>;

const rank = { area: 4, body: 3, municipality: 2, head: 1, unit: 1 };
const rankOf = ({ meaning }: Part): number =>
  meaning.kind in rank ? rank[meaning.kind as keyof typeof rank] : 0;

/** True for the word of a unit inside a longer name of a thing (`viestinnän osaaminen`). */
const isInThing = ({ meaning, start, end }: Part, things: readonly Part[]): boolean =>
  meaning.kind === 'unit' &&
  things.some((t) => t.start <= start && t.end >= end && t.end - t.start > end - start);

/** The parts of party names among mentions, in order; of overlapping ones the longest, then the most telling. */
export function partsOf(mentions: readonly Part[]): Part[] {
  const things = mentions.filter((m) => m.meaning.kind === 'cue' && m.meaning.cue === 'thing');
  const sorted = mentions
    .filter((m) => rankOf(m) > 0 && !isInThing(m, things))
    .sort(
      (a, b) => b.end - b.start - (a.end - a.start) || rankOf(b) - rankOf(a) || a.start - b.start,
    );
  const words = new Set<number>();
  const taken = sorted.filter((part) => {
    const own = Array.from({ length: part.last - part.first + 1 }, (_, i) => part.first + i);
    if (own.some((word) => words.has(word))) return false;
    own.forEach((word) => words.add(word));
    return true;
  });
  return taken.sort((a, b) => a.start - b.start);
}
