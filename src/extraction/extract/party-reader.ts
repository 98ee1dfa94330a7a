import { mentionsIn, type AnnotatedDocument } from '../annotated';
import type { Span } from '../document';
import type { Knowledge } from '../knowledge/knowledge';
import type { PartyHead } from '../knowledge/meaning';
import { findAliases } from './aliases';
import { readBrands } from './brands';
import { certaintyOf } from './certainty';
import { ownedNoun, owns, partCase } from './genitives';
import { caseOf } from './grammatical-case';
import { namedParty, otherArea } from './named-party';
import { outermost } from './outermost';
import { municipalityParty, type Party } from './party-book';
import { partsOf, type Part, type PartyMention } from './party-mention';
import { findUnitOwners, unitKey } from './unit-owners';

/** A party read at a part: the parts it takes and where it begins. */
interface Phrase {
  readonly party: Party;
  readonly start: number;
  readonly last: number;
  readonly unit: Part | null;
  readonly bare: boolean;
  /** Known from elsewhere in the document and not from the words themselves. */
  readonly inferred: boolean;
}

/** Reads the bodies named in stretches of one document; knows whose unit is whose in it. */
export class PartyReader {
  readonly #unitOwners: ReadonlyMap<string, string>;
  readonly #aliases: readonly Part[];

  constructor(
    private readonly document: AnnotatedDocument,
    private readonly knowledge: Knowledge,
    private readonly issuer: string | null,
  ) {
    this.#unitOwners = findUnitOwners(document, knowledge);
    this.#aliases = findAliases(document, knowledge, knowledge.municipalities.get(issuer ?? ''));
  }

  /** The bodies named within a span, in order. */
  read(span: Span): PartyMention[] {
    const { document, knowledge } = this;
    const parts = partsOf([
      ...mentionsIn(document.mentions, span),
      ...mentionsIn(this.#aliases, span),
    ]);
    const found: PartyMention[] = [];
    let owner: string | null = null;
    for (let i = 0; i < parts.length; i++) {
      const joint = this.#jointMunicipalities(parts, i);
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
      outermost(all).sort((a, b) => a.start - b.start),
    );
  }

  #phraseAt(parts: readonly Part[], i: number, owner: string | null, span: Span): Phrase | null {
    const part = parts[i];
    if (!part) return null;
    const { meaning, start } = part;
    switch (meaning.kind) {
      case 'area':
      case 'body':
        return this.#withUnits(parts, i, start, { ...meaning.body, municipalityCode: null });
      case 'municipality':
        return this.#municipality(parts, i, meaning.code, span);
      case 'head':
        return this.#head(parts, i, part, meaning.head, owner, span);
      case 'unit': {
        const key = unitKey(this.document.text.slice(part.start, part.end));
        const party = this.#municipalityParty(owner ?? this.#unitOwners.get(key) ?? this.issuer);
        return party ? this.#withUnits(parts, i - 1, start, party, true) : null;
      }
      default:
        return null;
    }
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
        const plural = /(?:kuntien|kaupunkien|kunnat|kaupungit|kommunerna?s?)$/i.test(written);
        const party = plural ? null : this.#municipalityParty(owner ?? this.issuer);
        return party ? this.#withUnits(parts, i, part.start, party, owner === null) : null;
      }
      case 'employment_area':
      case 'wellbeing_county': {
        const body =
          head.resolvesTo === 'employment_area' ? issuer?.employmentArea : issuer?.wellbeingCounty;
        const other = otherArea(this.document, part, head, span);
        if (other) return { ...other, last: i, unit: null, bare: false, inferred: false };
        return body
          ? this.#withUnits(parts, i, part.start, { ...body, municipalityCode: null }, true)
          : null;
      }
      case 'generic': {
        const party = { name: head.head, partyType: head.partyType, municipalityCode: null };
        return { party, start: part.start, last: i, unit: null, bare: false, inferred: false };
      }
      default: {
        const named = namedParty(this.document, part, head, span, this.#ownerGenitive());
        if (!named) return null;
        const start = Math.min(named.start, first.start);
        const inferred = named.party.name.startsWith(this.#ownerGenitive() ?? ' ');
        return { party: named.party, start, last: i, unit: null, bare: false, inferred };
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

  /** `A:n, B:n ja C:n kuntien`: each municipality a party in the case of the plural. */
  #jointMunicipalities(
    parts: readonly Part[],
    i: number,
  ): { mentions: PartyMention[]; last: number } {
    const { text, language } = this.document;
    const codes: { part: Part; code: string }[] = [];
    for (let j = i; j < parts.length; j++) {
      const part = parts[j];
      const before = parts[j - 1];
      const gap = before && part && j > i ? text.slice(before.end, part.start) : '';
      if (
        part?.meaning.kind === 'municipality' &&
        (j === i || /^(?:,|\s+(?:ja|sekä|och|samt))\s+$/.test(gap))
      )
        codes.push({ part, code: part.meaning.code });
      else if (
        part?.meaning.kind === 'head' &&
        part.meaning.head.resolvesTo === 'municipality' &&
        codes.length > 1 &&
        gap === ' '
      ) {
        const grammaticalCase = caseOf(text.slice(part.start, part.end), language);
        const mentions = codes.flatMap(({ part, code }): PartyMention[] => {
          const { start, end } = part;
          const party = this.#municipalityParty(code);
          if (!party) return [];
          const certainty = certaintyOf([part]);
          return [{ start, end, party, unit: null, grammaticalCase, bare: false, certainty }];
        });
        const plural = /(?:kuntien|kaupunkien|kunnat|kaupungit)/i.test(
          text.slice(part.start, part.end),
        );
        return plural ? { mentions, last: j } : { mentions: [], last: -1 };
      } else break;
    }
    return { mentions: [], last: -1 };
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
    const named = unit ? text.slice(unit.start, unit.end) : null;
    const certainty = certaintyOf(parts.slice(i, phrase.last + 1), phrase.inferred);
    const whole = { start, party, bare, certainty };
    if (!noun) return { ...whole, end: end.end, unit: named, grammaticalCase: ownCase };
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
