import type { PartyMention } from './party-mention';

/** The bodies of a document by the places where they begin and end; places and municipalities are not among them. */
export class KnownBodies {
  readonly #starts = new Map<number, PartyMention>();
  readonly #ends = new Map<number, PartyMention>();

  constructor(mentions: readonly PartyMention[]) {
    for (const mention of mentions) this.add(mention);
  }

  add(mention: PartyMention): void {
    if (mention.bare || mention.party.municipalityCode !== null) return;
    this.#starts.set(mention.start, mention);
    this.#ends.set(mention.end, mention);
  }

  startingAt(offset: number): PartyMention | undefined {
    return this.#starts.get(offset);
  }

  endingAt(offset: number): PartyMention | undefined {
    return this.#ends.get(offset);
  }
}
