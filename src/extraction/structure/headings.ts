import type { Facet, ServiceId } from '../../contract/vocabulary';
import { facets, serviceIds } from '../../contract/vocabulary';
import { mentionsIn, ofKind } from '../annotated';
import type { Block } from '../document';
import type { HeadingPhrase, Knowledge } from '../knowledge/knowledge';
import { normaliseLabel } from '../knowledge/label';
import type { Mention } from '../knowledge/matcher';
import type { Meaning } from '../knowledge/meaning';
import { listCell } from '../knowledge/records';
import { sectionOf } from '../../contract/sections';
import { HEADING_TOLERANCE, similarity } from './similarity';

/** A heading at the beginning of a block. */
export interface Heading {
  readonly kind: 'section' | 'facet' | 'table' | 'end' | 'plain';
  readonly services: readonly ServiceId[];
  readonly facet: Facet | null;
  /** Depth from 1 by number or format; null when neither tells. */
  readonly level: number | null;
  /** Offset after the heading; smaller than the block’s end when text follows it on the same line. */
  readonly end: number;
  /** By number, format or the Act’s own words, and not only by terms it has. */
  readonly sure: boolean;
}

interface LabelledPhrase extends HeadingPhrase {
  readonly label: string;
}

const MAX_HEADING = 260;
const MAX_UNMARKED = 110;
const numberPattern = /^(?:(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?|([A-Ca-c])[.):])\s+(?=[\p{L}(])/u;

/** `3. helmikuuta 2025`, `24 februari 2025`: the day of a date, and no number of a heading. */
const writtenDate =
  /^\d{1,2}\.?\s+(?:\p{Ll}{3,6}kuu(?:ta|n|ssa)?\s+\d|\p{Ll}{3,9}\s+(?:19|20)\d\d)/u;

/** `a Kuvaus`, `b–c Vastuut ja yhteistyö`: a letter without a point, before the words of a heading; `D. Neuvonta`, `IV. Neuvonta`. */
const letterPattern =
  /^(?:[A-Ca-c](?:\s?[–-]\s?[BCbc])?[.)]?|(?:[D-L]|[IVX]{1,4})[.)])\s+(?=\p{L})/u;

/** Reads headings by the phrases and terms of the lexicon. */
export class HeadingReader {
  readonly #phrases: readonly LabelledPhrase[];

  constructor(private readonly knowledge: Knowledge) {
    this.#phrases = knowledge.headings.map((h) => ({ ...h, label: normaliseLabel(h.phrase) }));
  }

  /**
   * The heading with which the block begins, or null when it is running text. `titled` says that the block looks like a title:
   * a short line before a longer paragraph.
   */
  read(
    text: string,
    block: Block,
    mentions: readonly Mention<Meaning>[],
    titled: boolean,
  ): Heading | null {
    if (block.type === 'row' || block.type === 'field') return null;
    const raw = text.slice(block.start, block.end);
    if (raw.length > MAX_HEADING * 4) return null;
    const number = writtenDate.test(raw) ? null : numberPattern.exec(raw);
    const level = number?.[1]?.split('.').length ?? block.level ?? null;
    const letter = number || block.type !== 'heading' ? null : letterPattern.exec(raw);
    const at = block.start + ((number ?? letter)?.[0].length ?? 0);
    const marked = number?.[1] !== undefined || block.type === 'heading';
    const lettered = letter !== null || number?.[2] !== undefined;
    const facet = this.#facet(text, block, at, lettered, level);
    if (facet) return facet;
    if (raw.length > MAX_HEADING || block.type === 'list_item') return null;
    return this.#section(text, { ...block, start: at }, { marked, titled, level }, mentions);
  }

  #facet(
    text: string,
    block: Block,
    at: number,
    lettered: boolean,
    level: number | null,
  ): Heading | null {
    const rest = text.slice(at, Math.min(block.end, at + 90));
    const colon = rest.search(/[:\n]/);
    const whole = at + rest.length >= block.end ? rest : '';
    for (const part of [colon > 0 ? rest.slice(0, colon + 1) : '', whole]) {
      const known = part.length <= 60 ? this.#best(part, 'facet') : null;
      const phrase = known ?? (part.length <= 60 ? this.#label(part, lettered, block) : null);
      const closed = part === whole || part.endsWith(':');
      if (!phrase || !(lettered || closed)) continue;
      const facet = facets.find((f) => f === phrase.value) ?? null;
      const space = /^\s*/.exec(text.slice(at + part.length, block.end))?.[0].length ?? 0;
      return {
        kind: 'facet',
        services: [],
        facet,
        level,
        end: at + part.length + space,
        sure: known !== null,
      };
    }
    return lettered ? this.#letteredFacet(text, block, at, rest) : null;
  }

  /** `Kuka: …`: a short label, by its colon or by the format of a heading; one for two facets also as a line of its own. */
  #label(part: string, lettered: boolean, { type }: Block): HeadingPhrase | null {
    const phrase = this.#best(part, 'label');
    const told = part.endsWith(':') || lettered || type === 'heading';
    return phrase && (told || phrase.value === 'shared') ? phrase : null;
  }

  /** `A. Kuvaus palvelusta Miten …`: the label without a colon, followed by its prompt. */
  #letteredFacet(text: string, block: Block, at: number, rest: string): Heading | null {
    for (const phrase of this.#phrases) {
      if (phrase.kind !== 'facet') continue;
      const part = rest.slice(0, phrase.phrase.length);
      if (similarity(normaliseLabel(part), phrase.label) < 1 - HEADING_TOLERANCE) continue;
      const space = /^[\s:]*/.exec(text.slice(at + part.length, block.end))?.[0].length ?? 0;
      const facet = facets.find((f) => f === phrase.value) ?? null;
      const end = at + part.length + space;
      return { kind: 'facet', services: [], facet, level: null, end, sure: true };
    }
    return null;
  }

  #section(
    text: string,
    block: Block,
    look: { readonly marked: boolean; readonly titled: boolean; readonly level: number | null },
    mentions: readonly Mention<Meaning>[],
  ): Heading | null {
    const raw = text.slice(block.start, block.end);
    const { marked, titled, level } = look;
    const opening = marked ? headEnd(text, block, mentions) : null;
    if (opening !== null) return this.#section(text, { ...block, end: opening }, look, mentions);
    const label = raw.replace(/\([^)]*\)?/g, ' ');
    const heading = { level, facet: null, end: block.end, sure: true };
    const other = this.#best(label, 'other') ?? this.#best(label.split(/[:\d]/)[0] ?? '', 'other');
    if (other && (marked || label.length <= MAX_UNMARKED))
      return { ...heading, kind: other.value === 'table' ? 'table' : 'end', services: [] };
    const phrase = this.#best(label, 'section');
    if (phrase) return { ...heading, kind: 'section', services: servicesOf(phrase.value) };
    const sentenceLike = /[.!?;,]\s*$/.test(label.trim()) && !marked;
    if (sentenceLike || (!marked && label.length > MAX_UNMARKED)) return null;
    const found = headingServices(named(mentionsIn(mentions, block)));
    const cited = this.#citedServices(raw);
    const share = found.letters / Math.max(1, normaliseLabel(label).replace(/ /g, '').length);
    const isNamed = found.services.length > 0 && (marked || share >= (titled ? 0.3 : 0.6));
    if (isNamed || cited.length > 0)
      return {
        ...heading,
        kind: 'section',
        services: union(found.services, cited),
        sure: marked || cited.length > 0,
      };
    return marked ? { ...heading, kind: 'plain', services: [] } : null;
  }

  /** Services of the sections of the Act that a heading cites: `(14 ja 15 §)`. */
  #citedServices(label: string): ServiceId[] {
    const cited = Array.from(
      label.matchAll(/(?<!\d)(\d{1,2})(?:\s*(?:ja|och|–|-|,)\s*(\d{1,2}))?\s*§/g),
      ([, first, second]) => [first, second],
    ).flat();
    return this.knowledge.acts
      .filter((a) => a.act === '681/2023' && a.sections.some((n) => cited.includes(n)))
      .map((a) => a.service_id);
  }

  #best(label: string, kind: HeadingPhrase['kind']) {
    const wanted = normaliseLabel(label);
    if (wanted === '') return null;
    let best: { phrase: LabelledPhrase; score: number } | null = null;
    for (const phrase of this.#phrases) {
      if (phrase.kind !== kind) continue;
      const score = similarity(wanted, phrase.label);
      if (score >= 1 - HEADING_TOLERANCE && score > (best?.score ?? 0)) best = { phrase, score };
    }
    return best?.phrase ?? null;
  }
}

/** Without the services that a heading names only as the ground of another: `arvioinnin pohjalta laadittava suunnitelma`. */
function named(mentions: readonly Mention<Meaning>[]): Mention<Meaning>[] {
  const grounds = ofKind(mentions, 'cue').filter((m) => m.meaning.cue === 'basis');
  const isGround = (m: Mention<Meaning>): boolean =>
    grounds.some((g) => (g.meaning.language === 'fi' ? m.end <= g.start : m.start >= g.end));
  const kept = mentions.filter((m) => m.meaning.kind !== 'service' || !isGround(m));
  return ofKind(kept, 'service').length > 0 ? kept : [...mentions];
}

/** Named services first; cited ones are added when they belong to the same section of the form. */
function union(named: readonly ServiceId[], cited: readonly ServiceId[]): ServiceId[] {
  const section = sectionOf(named[0] ?? cited[0]);
  return [...new Set([...named, ...cited.filter((s) => sectionOf(s) === section)])];
}

function servicesOf(cell: string): ServiceId[] {
  return listCell(cell).flatMap((id) => serviceIds.find((s) => s === id) ?? []);
}

/** Where a numbered heading ends on whose line its text goes on: after the name of its service, before a new sentence. */
function headEnd(text: string, block: Block, mentions: readonly Mention<Meaning>[]): number | null {
  if (!/[.!?]\s*$/.test(text.slice(block.start, block.end))) return null;
  const names = ofKind(mentionsIn(mentions, block), 'service').filter(
    (m) => m.start - block.start < 3 && /^\s+\p{Lu}[^.]{12,}/u.test(text.slice(m.end, block.end)),
  );
  return names.length > 0 ? Math.max(...names.map((m) => m.end)) : null;
}

/** Services named by a heading and how many letters of it their names take; a contained name does not count. */
export function headingServices(mentions: readonly Mention<Meaning>[]) {
  const services = ofKind(mentions, 'service');
  const kept = services.filter(
    (m) =>
      !services.some(
        (o) => o !== m && o.start <= m.start && o.end >= m.end && o.end - o.start > m.end - m.start,
      ),
  );
  const distinct = [...new Set(kept.map((m) => m.meaning.service))];
  return { services: distinct, letters: kept.reduce((sum, m) => sum + m.end - m.start, 0) };
}
