import { mentionsIn, type AnnotatedDocument } from '../annotated';
import type { Span } from '../document';
import type { GrammaticalCase } from '../knowledge/inflect';
import type { Knowledge } from '../knowledge/knowledge';
import type { Mention } from '../knowledge/matcher';
import type { Meaning, MeaningOf, PartyHead } from '../knowledge/meaning';
import { findWords } from '../knowledge/words';
import { caseOf } from './grammatical-case';
import { municipalityParty, type Party } from './party-book';

/** A body named at a place, with the unit of it and the case in which it stands. */
export interface PartyMention extends Span {
  readonly party: Party;
  readonly unit: string | null;
  readonly grammaticalCase: GrammaticalCase;
  /** A municipality as a place and not with a word that makes it a body. */
  readonly bare: boolean;
}

type Item = Mention<Meaning>;
type Part = 'municipality' | 'area' | 'head' | 'unit' | 'body';
const rank: Readonly<Record<Part, number>> = {
  area: 4,
  body: 3,
  municipality: 2,
  head: 1,
  unit: 1,
};
const isPart = (kind: string): kind is Part => kind in rank;

/** Reads the bodies named in stretches of one document; knows whose unit is whose in it. */
export class PartyReader {
  readonly #owners: ReadonlyMap<string, Party>;

  constructor(
    private readonly document: AnnotatedDocument,
    private readonly knowledge: Knowledge,
    private readonly issuer: string | null,
  ) {
    this.#owners = this.#unitOwners();
  }

  /** The bodies named within a span, in order. */
  read(span: Span): PartyMention[] {
    const items = withoutOverlap(mentionsIn(this.document.mentions, span));
    const found: PartyMention[] = [];
    for (let i = 0; i < items.length;) {
      const { mentions, next } = this.#at(items, i, span);
      found.push(...mentions);
      i = Math.max(next, i + 1);
    }
    return [...found, ...this.#brands(span)].sort((a, b) => a.start - b.start);
  }

  #at(items: readonly Item[], i: number, span: Span): { mentions: PartyMention[]; next: number } {
    const item = items[i];
    if (!item) return { mentions: [], next: i + 1 };
    const { meaning } = item;
    switch (meaning.kind) {
      case 'area':
      case 'body':
        return this.#withUnit(items, i, i, { ...meaning.body, municipalityCode: null }, false);
      case 'municipality':
        return this.#municipality(items, i, meaning, span);
      case 'head':
        return this.#head(items, i, i, meaning.head, span);
      case 'unit':
        return this.#unit(items, i);
      default:
        return { mentions: [], next: i + 1 };
    }
  }

  #municipality(
    items: readonly Item[],
    i: number,
    meaning: MeaningOf<'municipality'>,
    span: Span,
  ): { mentions: PartyMention[]; next: number } {
    const list = this.#coordinated(items, i);
    const head = items[list.at(-1) ?? i];
    const party = this.#party(meaning.code);
    const item = items[i];
    if (!item || !party) return { mentions: [], next: i + 1 };
    const next = items[i + 1];
    if (list.length > 1 && head?.meaning.kind === 'head') return this.#joint(items, list);
    if (meaning.grammaticalCase === 'genitive' && next && this.#adjacent(item, next)) {
      if (next.meaning.kind === 'unit') return this.#withUnit(items, i, i, party, true);
      if (next.meaning.kind === 'head')
        return next.meaning.head.resolvesTo === 'municipality'
          ? this.#withUnit(items, i, i + 1, party, false)
          : this.#head(items, i, i + 1, next.meaning.head, span);
    }
    const { start, end } = item;
    const { grammaticalCase } = meaning;
    return {
      mentions: [{ start, end, party, unit: null, grammaticalCase, bare: true }],
      next: i + 1,
    };
  }

  /** `A:n, B:n ja C:n kuntien`: indexes of the municipalities and of the plural head, or only `i`. */
  #coordinated(items: readonly Item[], i: number): number[] {
    const list = [i];
    for (let j = i + 1; j < items.length; j++) {
      const before = items[j - 1];
      const item = items[j];
      if (!before || !item) break;
      const between = this.document.text.slice(before.end, item.start);
      if (item.meaning.kind === 'municipality' && /^(?:,|\s+ja|\s+sekä|\s+och)\s*$/.test(between))
        list.push(j);
      else if (
        item.meaning.kind === 'head' &&
        item.meaning.head.resolvesTo === 'municipality' &&
        /^\s+$/.test(between)
      )
        return [...list, j];
      else break;
    }
    return [i];
  }

  #joint(items: readonly Item[], list: readonly number[]) {
    const head = items[list.at(-1) ?? 0];
    const grammaticalCase = head ? caseOf(this.#text(head)) : 'nominative';
    const mentions = list.slice(0, -1).flatMap((index): PartyMention[] => {
      const item = items[index];
      const party = item?.meaning.kind === 'municipality' ? this.#party(item.meaning.code) : null;
      if (!item || !party) return [];
      return [
        { start: item.start, end: item.end, party, unit: null, grammaticalCase, bare: false },
      ];
    });
    return { mentions, next: (list.at(-1) ?? 0) + 1 };
  }

  #head(items: readonly Item[], from: number, at: number, head: PartyHead, span: Span) {
    const first = items[from];
    const item = items[at];
    if (!first || !item) return { mentions: [], next: at + 1 };
    const issuer = this.knowledge.municipalities.get(this.issuer ?? '');
    switch (head.resolvesTo) {
      case 'municipality': {
        const plural = /(?:kuntien|kaupunkien|kunnat|kaupungit|kommunerna)$/i.test(
          this.#text(item),
        );
        const party = plural ? null : this.#party(this.issuer ?? '');
        return party ? this.#withUnit(items, at, at, party, false) : { mentions: [], next: at + 1 };
      }
      case 'employment_area':
      case 'wellbeing_county': {
        const body =
          head.resolvesTo === 'employment_area' ? issuer?.employmentArea : issuer?.wellbeingCounty;
        if (!body) return { mentions: [], next: at + 1 };
        return this.#withUnit(items, at, at, { ...body, municipalityCode: null }, false);
      }
      case 'generic':
        return this.#named(first, item, { ...head, name: head.head }, at);
      default:
        return this.#named(first, item, this.#fullName(item, head, span), at);
    }
  }

  #named(
    first: Item,
    item: Item,
    full: { name: string; start?: number; partyType: Party['partyType'] } | null,
    at: number,
  ) {
    if (!full) return { mentions: [], next: at + 1 };
    const party = { name: full.name, partyType: full.partyType, municipalityCode: null };
    const start = Math.min(first.start, full.start ?? item.start);
    const grammaticalCase = caseOf(this.#text(item));
    return {
      mentions: [{ start, end: item.end, party, unit: null, grammaticalCase, bare: false }],
      next: at + 1,
    };
  }

  /** The name before a head: capitalised words and what joins them, at most five; null when a needed name is missing. */
  #fullName(item: Item, head: PartyHead, span: Span) {
    const { text } = this.document;
    const before = findWords(text.slice(span.start, item.start), span.start);
    let start = item.start;
    for (const word of before.slice(-5).reverse()) {
      const gap = text.slice(word.end, start);
      if (
        !/^\s+$/.test(gap) ||
        !(word.capital || /^(?:seudun|ja|alueen|suomalainen|ammatti-)$/.test(word.lower))
      )
        break;
      start = word.start;
    }
    const own = text.slice(item.start, item.end);
    const prefix = text.slice(start, item.start).replace(/^(?:ja|sekä|alueen)\s+/i, '');
    const base = own.includes('-') || head.resolvesTo === 'shape' ? own : nominative(own, head);
    const name = head.resolvesTo === 'name' ? head.head : base;
    if (prefix.trim() === '' && head.resolvesTo === 'shape') return null;
    if (prefix.trim() === '' && head.resolvesTo === 'named') {
      const owner = this.knowledge.municipalities.get(this.issuer ?? '')?.genitive_fi;
      const capital = /^\p{Lu}/u.test(own) && own.length > 8;
      if (!owner && !capital) return null;
      return { name: `${owner ?? ''} ${base.toLowerCase()}`.trim(), partyType: head.partyType };
    }
    return {
      name: `${prefix}${name}`.trim(),
      start: item.start - prefix.length,
      partyType: head.partyType,
    };
  }

  #unit(items: readonly Item[], i: number) {
    const item = items[i];
    if (!item) return { mentions: [], next: i + 1 };
    const owner = this.#owners.get(unitKey(this.#text(item))) ?? this.#party(this.issuer ?? '');
    return owner ? this.#withUnit(items, i, i - 1, owner, true) : { mentions: [], next: i + 1 };
  }

  /** A party from item `from` to item `to`, with the units that follow it directly. */
  #withUnit(items: readonly Item[], from: number, to: number, party: Party, _unitFirst: boolean) {
    let last = to;
    let unit: Item | null = null;
    for (let j = to + 1; j < items.length; j++) {
      const previous = items[j - 1];
      const item = items[j];
      if (item?.meaning.kind !== 'unit') break;
      if (j > from && previous && !this.#adjacent(previous, item)) break;
      if (
        j > from &&
        previous &&
        caseOf(this.#text(previous)) !== 'genitive' &&
        previous.meaning.kind !== 'municipality' &&
        unit === null &&
        j !== to + 1
      )
        break;
      unit = item;
      last = j;
      if (caseOf(this.#text(item)) !== 'genitive') break;
    }
    const first = items[from];
    const end = items[Math.max(last, from)];
    if (!first || !end) return { mentions: [], next: from + 1 };
    const mention: PartyMention = {
      start: first.start,
      end: end.end,
      party,
      unit: unit ? this.#text(unit) : null,
      grammaticalCase: caseOf(this.#text(end)),
      bare: false,
    };
    return { mentions: [mention], next: Math.max(last, from) + 1 };
  }

  /** Genitive and noun belong together when nothing but up to two words in small letters stands between them. */
  #adjacent(left: Item, right: Item): boolean {
    const between = this.document.text.slice(left.end, right.start);
    if (
      left.meaning.kind !== 'municipality' &&
      left.meaning.kind !== 'head' &&
      left.meaning.kind !== 'area' &&
      left.meaning.kind !== 'unit'
    )
      return false;
    if (left.meaning.kind !== 'municipality' && caseOf(this.#text(left)) !== 'genitive')
      return false;
    return (
      /^(?:\s+\p{Ll}[\p{L}-]*){0,2}\s+$/u.test(between) &&
      !/\s(?:ja|sekä|tai|och|eller)\s/.test(between)
    );
  }

  /** `Koto-Espoo`: a brand that ends in the name of the municipality that keeps it. */
  #brands(span: Span): PartyMention[] {
    const { text, mentions } = this.document;
    const slice = text.slice(span.start, span.end);
    return Array.from(slice.matchAll(/\p{Lu}\p{L}+-(\p{Lu}\p{L}+)/gu)).flatMap((match) => {
      const start = span.start + match.index;
      const end = start + match[0].length;
      if (mentionsIn(mentions, { start, end }).some((m) => isPart(m.meaning.kind))) return [];
      const [first = '', last = ''] = match[0].split('-');
      const code = this.#nameCode(last);
      const party = code && !this.#nameCode(first) ? this.#party(code) : null;
      const covered = mentions.some(
        (m) => m.start < start && m.end > end && isPart(m.meaning.kind),
      );
      if (!party || covered) return [];
      return [{ start, end, party, unit: match[0], grammaticalCase: caseOf(last), bare: false }];
    });
  }

  #nameCode(word: string): string | null {
    const found = this.knowledge.matcher.find(word).find((m) => m.meaning.kind === 'municipality');
    return found?.meaning.kind === 'municipality' ? found.meaning.code : null;
  }

  /** Whose unit a bare unit is: the body that most often stands before it in this document. */
  #unitOwners(): Map<string, Party> {
    const items = withoutOverlap(this.document.mentions);
    const counts = new Map<string, Map<string, { party: Party; count: number }>>();
    items.forEach((item, i) => {
      const next = items[i + 1];
      const after = items[i + 2];
      if (item.meaning.kind !== 'municipality' || item.meaning.grammaticalCase !== 'genitive')
        return;
      const party = this.#party(item.meaning.code);
      if (!next || !party || !this.#adjacent(item, next)) return;
      const city = next.meaning.kind === 'head' && next.meaning.head.resolvesTo === 'municipality';
      const unit = city && after && this.#adjacent(next, after) ? after : next;
      if (unit.meaning.kind !== 'unit') return;
      const key = unitKey(this.#text(unit));
      const byParty = counts.get(key) ?? new Map<string, { party: Party; count: number }>();
      byParty.set(party.name, { party, count: (byParty.get(party.name)?.count ?? 0) + 1 });
      counts.set(key, byParty);
    });
    return new Map(
      Array.from(counts, ([key, byParty]) => {
        const [first] = [...byParty.values()].sort((a, b) => b.count - a.count);
        return [key, first?.party] as const;
      }).filter((entry): entry is [string, Party] => entry[1] !== undefined),
    );
  }

  #party(code: string): Party | null {
    const municipality = this.knowledge.municipalities.get(code);
    return municipality ? municipalityParty(municipality) : null;
  }

  #text({ start, end }: Span): string {
    return this.document.text.slice(start, end);
  }
}

/** Units are the same when they begin with the same letters. */
const unitKey = (unit: string): string => unit.toLowerCase().slice(0, 14);

/** Nominative of a head written in another case: its own spelling up to the head, then the head. */
function nominative(written: string, head: PartyHead): string {
  const at = written.toLowerCase().lastIndexOf(head.head.toLowerCase());
  return at >= 0 ? written.slice(0, at + head.head.length) : written;
}

/** The parts of party names among the mentions; of overlapping ones the longest, then the most telling. */
function withoutOverlap(mentions: readonly Item[]): Item[] {
  const parts = mentions.filter((m) => isPart(m.meaning.kind));
  const sorted = [...parts].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || value(b) - value(a) || a.start - b.start,
  );
  const taken: Item[] = [];
  const starts = new Set<number>();
  for (const item of sorted) {
    let free = true;
    for (let w = item.first; w <= item.last; w++) if (starts.has(w)) free = false;
    if (!free) continue;
    for (let w = item.first; w <= item.last; w++) starts.add(w);
    taken.push(item);
  }
  return taken.sort((a, b) => a.start - b.start);
}

const value = ({ meaning }: Item): number => (isPart(meaning.kind) ? rank[meaning.kind] : 0);
