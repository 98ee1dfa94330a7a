import { mentionsIn, ofKind, type AnnotatedDocument } from '../annotated';
import type { Span } from '../document';
import type { Knowledge } from '../knowledge/knowledge';
import type { PartyHead } from '../knowledge/meaning';
import { readBrands } from './brands';
import { certaintyOf } from './certainty';
import { ownedNoun, owns, partCase } from './genitives';
import { finnishName } from './finnish-name';
import { caseOf } from './grammatical-case';
import { readJoint } from './joint-municipalities';
import { namedParty, otherArea } from './named-party';
import { outermost } from './outermost';
import { municipalityParty, type Party } from './party-book';
import { partsOf, type Part, type PartyMention } from './party-mention';
import { authorityIn } from './regional-authority';
import { unitName, unitNameEnd } from './unit-name';
import { unitKey } from './unit-owners';

/** A party read at a part: the parts it takes and where it begins. */
interface Phrase {
  readonly party: Party;
  readonly start: number;
  readonly last: number;
  readonly unit: Part | null;
  readonly bare: boolean;
  /** Known from elsewhere in the document and not from the words themselves. */
  readonly inferred: boolean;
  /** The noun stands alone; the name before it is the issuer’s. */
  readonly derived?: boolean;
}

/** Reads the bodies named in stretches of one document by the parts of their names. */
export class PhraseReader {
  constructor(
    private readonly document: AnnotatedDocument,
    private readonly knowledge: Knowledge,
    private readonly issuer: string | null,
    private readonly unitOwners: ReadonlyMap<string, string>,
  ) {}

  /** The bodies named within a span, in order; `names` are parts that only this document has. */
  read(span: Span, names: readonly Part[]): PartyMention[] {
    const { document, knowledge } = this;
    const parts = partsOf([...mentionsIn(document.mentions, span), ...mentionsIn(names, span)]);
    const found: PartyMention[] = [];
    let owner: string | null = null;
    for (let i = 0; i < parts.length; i++) {
      const joint = readJoint(document, parts, i, (code) => this.#municipalityParty(code));
      found.push(...joint.mentions);
      if (joint.last >= i) {
        i = joint.last;
        continue;
      }
      const phrase = this.#phraseAt(parts, i, owner, span);
      if (!phrase) continue;
      found.push(this.#mention(parts, i, phrase));
      owner = phrase.party.municipalityCode ?? owner;
      i = Math.max(i, phrase.last);
    }
    const all = [...found, ...readBrands(document, knowledge, span)];
    return shareCase(
      document.text,
      withoutTitles(outermost(all).sort((a, b) => a.start - b.start)),
    );
  }

  #phraseAt(parts: readonly Part[], i: number, owner: string | null, span: Span): Phrase | null {
    const part = parts[i];
    if (!part) return null;
    const { meaning, start } = part;
    switch (meaning.kind) {
      case 'area':
      case 'body':
        return this.#withUnits(parts, this.#withShape(parts, i), start, {
          ...meaning.body,
          municipalityCode: null,
        });
      case 'municipality':
        return this.#municipality(parts, i, meaning.code, span);
      case 'head':
        return this.#head(parts, i, part, meaning.head, owner, span);
      case 'unit': {
        const keeper = this.#keeperAfter(parts, i, owner, span);
        if (keeper) return keeper;
        const key = unitKey(this.document.text.slice(part.start, part.end));
        const party = this.#municipalityParty(owner ?? this.unitOwners.get(key) ?? this.issuer);
        return party ? this.#withUnits(parts, i - 1, start, party, true) : null;
      }
      default:
        return null;
    }
  }

  /** `integrationsbyrån vid X`, `tjänsterna inom X`: Swedish names the unit first and its body after a preposition. */
  #keeperAfter(parts: readonly Part[], i: number, owner: string | null, span: Span): Phrase | null {
    const [unit, next] = [parts[i], parts[i + 1]];
    if (!unit || !next || this.document.language !== 'sv') return null;
    const gap = this.document.text.slice(unit.end, next.start);
    if (next.meaning.kind === 'unit' || !/^\s(?:vid|inom)\s$/.test(gap)) return null;
    const keeper = this.#phraseAt(parts, i + 1, owner, span);
    return keeper && { ...keeper, start: unit.start, unit, bare: false };
  }

  /** Index of the last part of a known name: `Oy` after it belongs to it, and so does the noun of a local branch. */
  #withShape(parts: readonly Part[], i: number): number {
    const part = parts[i];
    if (part?.meaning.kind !== 'body') return i;
    const isNext = (j: number, kinds: RegExp): boolean => {
      const [left, right] = [parts[j - 1], parts[j]];
      const adjacent =
        left && right && /^\s$/.test(this.document.text.slice(left.end, right.start));
      return (
        !!adjacent && right.meaning.kind === 'head' && kinds.test(right.meaning.head.resolvesTo)
      );
    };
    if (isNext(i + 1, /^(?:shape|suffix)$/)) return i + 1;
    const place = parts[i + 1]?.meaning.kind === 'municipality';
    return place && isNext(i + 2, /^suffix$/) ? i + 2 : i;
  }

  #municipality(parts: readonly Part[], i: number, code: string, span: Span): Phrase | null {
    const part = parts[i];
    const next = parts[i + 1];
    const party = this.#municipalityParty(code);
    if (!part || !party) return null;
    const before = parts[i - 1];
    if (before?.meaning.kind === 'body' && part.start - before.end === 1) return null;
    const bare = { party, start: part.start, last: i, unit: null, bare: true, inferred: false };
    if (!next || !owns(this.document, part, next)) return this.#cityBefore(parts, i, party) ?? bare;
    if (next.meaning.kind === 'unit') return this.#withUnits(parts, i, part.start, party);
    if (next.meaning.kind !== 'head') return bare;
    return next.meaning.head.resolvesTo === 'municipality'
      ? this.#withUnits(parts, i + 1, part.start, party)
      : this.#head(parts, i + 1, part, next.meaning.head, code, span);
  }

  /** Swedish order: `staden A`, `A stad`. */
  #cityBefore(parts: readonly Part[], i: number, party: Party): Phrase | null {
    const part = parts[i];
    const next = parts[i + 1];
    if (!part || next?.meaning.kind !== 'head' || next.meaning.head.resolvesTo !== 'municipality')
      return null;
    const gap = this.document.text.slice(part.end, next.start);
    const swedish = /^(?:stad|kommun)/i.test(this.document.text.slice(next.start, next.end));
    return gap === ' ' && swedish ? this.#withUnits(parts, i + 1, part.start, party) : null;
  }

  #head(
    parts: readonly Part[],
    i: number,
    first: Part,
    head: PartyHead,
    owner: string | null,
    span: Span,
  ): Phrase | null {
    const part = parts[i];
    if (!part) return null;
    const issuer = this.knowledge.municipalities.get(this.issuer ?? '');
    const written = this.document.text.slice(part.start, part.end);
    switch (head.resolvesTo) {
      case 'municipality': {
        const plural = /(?:kuntien|kaupunkien|kunnat|kaupungit|kommuner(?:na)?s?)$/i.test(written);
        const party = plural ? null : this.#municipalityParty(owner ?? this.issuer);
        return party ? this.#withUnits(parts, i, part.start, party, owner === null) : null;
      }
      case 'employment_area':
      case 'wellbeing_county': {
        const body =
          head.resolvesTo === 'employment_area' ? issuer?.employmentArea : issuer?.wellbeingCounty;
        const other = otherArea(this.document, part, head, span);
        if (other) return { ...other, last: i, unit: null, bare: false, inferred: false };
        if (!body) return null;
        const party = { ...body, municipalityCode: null };
        return { ...this.#withUnits(parts, i, part.start, party, true), derived: true };
      }
      case 'generic': {
        const party = { name: head.head, partyType: head.partyType, municipalityCode: null };
        return { party, start: part.start, last: i, unit: null, bare: false, inferred: false };
      }
      default: {
        const things = ofKind(mentionsIn(this.document.mentions, part), 'cue');
        const isThing = things.some((m) => m.meaning.cue === 'thing');
        if (isThing && head.resolvesTo === 'suffix') return null;
        const named =
          authorityIn(this.document.text, part, head, this.knowledge) ??
          namedParty(this.document, part, head, span, this.#ownerGenitive());
        if (!named) return null;
        const start = Math.min(named.start, first.start);
        const owner = this.#ownerGenitive();
        const inferred = owner !== null && named.start === part.start && start === part.start;
        const derived = inferred && named.party.name.startsWith(owner);
        const party = finnishName(named.party, this.knowledge);
        const goesOn = named.end !== undefined && parts[i + 1]?.end === named.end;
        const last = goesOn ? i + 1 : i;
        return { party, start, last, unit: null, bare: false, inferred: derived, derived };
      }
    }
  }

  /** The party whose name ends at part `at`, with the units it owns after it; `at` may be the part before the first unit. */
  #withUnits(
    parts: readonly Part[],
    at: number,
    start: number,
    party: Party,
    inferred = false,
  ): Phrase {
    let last = at;
    let unit: Part | null = null;
    for (let j = at + 1; j < parts.length; j++) {
      const left = parts[j - 1];
      const right = parts[j];
      const first = start === right?.start;
      if (
        !right ||
        !isUnitOf(right, party) ||
        !(first || (left && owns(this.document, left, right)))
      )
        break;
      unit = right;
      last = j;
    }
    return { party, start, last, unit, bare: false, inferred };
  }

  /** A genitive that owns the noun after it stands in that noun’s case, and the noun is the unit. */
  #mention(parts: readonly Part[], i: number, phrase: Phrase): PartyMention {
    const { document } = this;
    const { text, language } = document;
    const { party, start, bare, unit } = phrase;
    const end = parts[Math.max(i, phrase.last)];
    if (!end) throw new RangeError('a phrase ends beyond its parts');
    const ownCase = partCase(document, end);
    const noun = ownCase === 'genitive' ? ownedNoun(document, end.end) : null;
    const unitEnd = unit ? unitNameEnd(text, unit) : end.end;
    const named = unit ? unitName(text, unit) : null;
    const certainty = certaintyOf(parts.slice(i, phrase.last + 1), phrase.inferred);
    const derived = phrase.derived ?? false;
    const whole = { start, party, bare, certainty, derived };
    if (!noun)
      return { ...whole, end: Math.max(end.end, unitEnd), unit: named, grammaticalCase: ownCase };
    const grammaticalCase = caseOf(text.slice(noun.start, noun.end), language);
    const isUnit = party.municipalityCode !== null && !bare && named === null;
    return {
      ...whole,
      end: isUnit ? noun.end : end.end,
      unit: isUnit ? text.slice(noun.start, noun.end) : named,
      grammaticalCase,
    };
  }

  /** The issuer’s name before a school or parish that the text leaves without one. */
  #ownerGenitive(): string | null {
    const issuer = this.knowledge.municipalities.get(this.issuer ?? '');
    if (!issuer) return null;
    if (this.document.language === 'fi') return issuer.genitive_fi;
    return issuer.name_sv.endsWith('s') ? issuer.name_sv : `${issuer.name_sv}s`;
  }

  #municipalityParty(code: string | null): Party | null {
    const municipality = this.knowledge.municipalities.get(code ?? '');
    return municipality ? municipalityParty(municipality) : null;
  }
}

/**
 * `Rinteen monikulttuuriyhdistys Monikko ry`, `Kohtaamispaikka Monikko ry`: the noun before a registered name is its title and
 * neither a second body nor a unit.
 */
const withoutTitles = (mentions: readonly PartyMention[]): PartyMention[] =>
  mentions.filter(({ end, party, unit }, i) => {
    const next = mentions[i + 1];
    if (unit !== null && next && next.start < end && next.end > end) return false;
    const isSame = next?.party.partyType === party.partyType;
    const titled = next?.start === end + 1 && (isSame || next.party.name.startsWith(party.name));
    return !(titled && / (?:ry|rf|oy|ab)$/i.test(next.party.name));
  });

/** `Kaupungin ja hyvinvointialueen työntekijät`: the first genitive stands in the case of the noun both own. */
function shareCase(text: string, mentions: readonly PartyMention[]): PartyMention[] {
  return mentions.map((mention, i) => {
    const next = mentions[i + 1];
    const joined = next && /^\s+(?:ja|sekä)\s+$/.test(text.slice(mention.end, next.start));
    if (!joined || mention.bare || mention.grammaticalCase !== 'genitive') return mention;
    return { ...mention, grammaticalCase: next.grammaticalCase };
  });
}

/** A unit, or the employment authority as part of its own area. */
function isUnitOf({ meaning }: Part, party: Party): boolean {
  if (meaning.kind === 'unit') return true;
  return (
    meaning.kind === 'head' &&
    meaning.head.resolvesTo === 'employment_area' &&
    party.partyType === 'employment_area'
  );
}
