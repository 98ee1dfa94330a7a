import type { Knowledge } from '../knowledge/knowledge';
import { editDistance } from '../knowledge/distance';
import type { Party } from './party-book';
import type { PartyMention } from './party-mention';
import { regionalAuthority } from './regional-authority';

/** What a party is to be called in this document, and whether letters differ. */
interface Fold {
  readonly party: Party;
  readonly fuzzy: boolean;
}

/** Letters below which two names that differ in one are two names. */
const LONG = 12;
const areas = new Set(['employment_area', 'wellbeing_county']);
const shape = /\s(?:ry|rf|oy|ab|oyj)$/i;

/** Folds the names of one document: misspelt ones, bare nouns and short forms become the full name they stand for. */
export class PartyFolding {
  readonly #counts = new Map<string, { readonly party: Party; count: number }>();
  readonly #bare = new Map<string, { readonly party: Party; count: number }>();
  readonly #folds = new Map<string, Fold>();

  constructor(
    mentions: readonly PartyMention[],
    private readonly knowledge: Knowledge,
  ) {
    for (const { party, derived } of mentions) {
      if (party.municipalityCode !== null) continue;
      const book = derived ? this.#bare : this.#counts;
      const known = book.get(party.name);
      if (known) known.count++;
      else book.set(party.name, { party, count: 1 });
    }
  }

  /** The mention under the name of its party. */
  fold(mention: PartyMention): PartyMention {
    const { party, derived } = mention;
    if (party.municipalityCode !== null) return mention;
    const key = `${party.name}|${derived ? 'bare' : ''}`;
    const known = this.#folds.get(key) ?? this.#foldOf(party, derived === true);
    this.#folds.set(key, known);
    if (known.party.name === party.name) return mention;
    return { ...mention, party: known.party, certainty: known.fuzzy ? 'fuzzy' : mention.certainty };
  }

  #foldOf(party: Party, derived: boolean): Fold {
    const regional = regionalAuthority(party, this.knowledge);
    const short = derived ? this.#ownOf(party) : this.#fullOf(regional);
    if (short) return { party: short, fuzzy: false };
    if (derived) return { party: regional, fuzzy: false };
    const near = this.#nearOf(regional);
    return near ? { party: near, fuzzy: true } : { party: regional, fuzzy: false };
  }

  /** For a bare noun: the only body of that noun that the document names in full. */
  #ownOf(party: Party): Party | null {
    const noun = party.name.split(' ').at(-1)?.toLowerCase() ?? '';
    const named = [...this.#counts.values()].filter(({ party: other, count }) =>
      areas.has(party.partyType)
        ? other.partyType === party.partyType && count > 1
        : other.partyType === party.partyType && isOfNoun(other.name.toLowerCase(), noun),
    );
    const [only] = named;
    return named.length === 1 && only ? only.party : null;
  }

  /** `ELY-keskus` of a document that names but one; `Monikko` and `Monikko ry`. */
  #fullOf(party: Party): Party | null {
    const lower = party.name.toLowerCase();
    const longer = [...this.#counts.values()].filter(({ party: other }) => {
      const name = other.name.toLowerCase();
      if (name === lower) return false;
      const tail = party.partyType === other.partyType && name.endsWith(` ${lower}`);
      return (
        name.replace(shape, '') === lower || (tail && (shape.test(lower) || isOffice(party.name)))
      );
    });
    const [only] = longer;
    return longer.length === 1 && only ? regionalAuthority(only.party, this.knowledge) : null;
  }

  /** The name that differs by a letter or two and is written oftener, or that the reference tables have. */
  #nearOf(party: Party): Party | null {
    if (this.#isPlaced(party.name)) return null;
    const own = this.#counts.get(party.name)?.count ?? 0;
    const oftener = [...this.#counts.values()].filter(({ count }) => count > own);
    const candidates = [...oftener.map((o) => o.party), ...this.#referenceAreas(party)].filter(
      (other) => other.partyType === party.partyType && isNear(party.name, other.name),
    );
    const names = new Set(candidates.map((c) => c.name));
    return names.size === 1 ? (candidates[0] ?? null) : null;
  }

  #referenceAreas({ partyType }: Party): Party[] {
    if (!areas.has(partyType)) return [];
    return [...this.knowledge.municipalities.values()].map((m) => ({
      ...(partyType === 'employment_area' ? m.employmentArea : m.wellbeingCounty),
      municipalityCode: null,
    }));
  }

  /** True for a name that begins with a place: two places may differ in a letter and be two. */
  #isPlaced(name: string): boolean {
    return this.knowledge.matcher
      .find(name)
      .some(
        (m) => m.start === 0 && (m.meaning.kind === 'municipality' || m.meaning.kind === 'area'),
      );
  }
}

const isOffice = (name: string): boolean =>
  /^(?:ely-keskus|te-toimisto|elinvoimakeskus)$/i.test(name);

function isNear(a: string, b: string): boolean {
  if (a === b || a.charAt(0) !== b.charAt(0) || Math.abs(a.length - b.length) > 2) return false;
  if (a.length < LONG) return false;
  return editDistance(a.toLowerCase(), b.toLowerCase()) <= (a.length < 2 * LONG ? 1 : 2);
}

/** `Rinteen kansanopisto` is an `opisto`; `Rinteen ammattiopisto` beside it makes two. */
const isOfNoun = (name: string, noun: string): boolean =>
  name.endsWith(` ${noun}`) || (noun.length > 4 && name.endsWith(noun) && name !== noun);
