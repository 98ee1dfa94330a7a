import type { AnnotatedDocument } from '../annotated';
import type { Span } from '../document';
import type { PartyHead } from '../knowledge/meaning';
import { nameStart, isCommonWord } from './name-start';
import type { Party } from './party-book';

/** A party with its name before the head noun, and where the name begins. */
interface Named {
  readonly party: Party;
  readonly start: number;
  /** Where it ends, when it goes on after the head. */
  readonly end?: number;
}

/** Heads that name a body only together with a name of its own. */
const needsName = new Set(['suffix', 'hyphen', 'capital', 'shape', 'before']);

/** The place in the name of a local branch: after a preposition, or directly after a noun that leads its name. */
const placeIn = /^ (?:i|på) \p{Lu}[\p{L}-]+/u;
const placeAfter = /^ \p{Lu}[\p{L}-]+/u;

/** A body with its name before the head noun, and where the name begins; null when the name it needs is missing. */
export function namedParty(
  document: AnnotatedDocument,
  at: Span,
  head: PartyHead,
  within: Span,
  ownerGenitive: string | null,
): Named | null {
  const { text } = document;
  const own = text.slice(at.start, at.end);
  if (!isNaming(own, head, document.language)) return null;
  const anyCase = head.resolvesTo === 'shape' || document.language === 'sv';
  const start = startOf(text, at, head, within, anyCase);
  const prefix = agreeing(text.slice(start, at.start).replace(/\s+/g, ' '));
  const definite = /(?:^|\s)Svenska $/.test(prefix) && /(?:et|en)s?$/.test(own);
  const noun =
    head.resolvesTo === 'name'
      ? head.head
      : definite
        ? own.replace(/s$/, '')
        : nominative(own, head);
  const schooling = /utbildning|koulutus|opisto|institut|akademi/i.test(prefix);
  const partyType =
    head.resolvesTo === 'shape' && schooling ? 'education_provider' : head.partyType;
  const named = (name: string): Named => ({
    party: { name: name.trim(), partyType, municipalityCode: null },
    start,
  });
  if (prefix.trim() !== '') return named(`${prefix}${noun}`);
  const after = head.resolvesTo === 'before' ? placeAfter : placeIn;
  const [place] = after.exec(text.slice(at.end, at.end + 40)) ?? [];
  if (place && /^\p{Lu}/u.test(own) && needsName.has(head.resolvesTo))
    return { ...named(`${own}${place}`), end: at.end + place.length };
  if (head.resolvesTo === 'name') return named(noun);
  if (isOwnName(text, own, at, within, head)) return named(noun);
  if (needsName.has(head.resolvesTo) || !ownerGenitive) return null;
  return named(`${ownerGenitive} ${noun.toLowerCase()}`);
}

/** Adjectives of a name in the nominative: `Rinteen kristillisessä opistossa` is Rinteen kristillinen opisto. */
const agreeing = (prefix: string): string =>
  prefix.replace(
    /(\p{Ll}i)se(?:n|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|en|na|nä|ksi)(?=\s)/gu,
    '$1nen',
  );

/** True when the head is written as one that belongs to a name: in the singular, some with a capital or after a hyphen. */
function isNaming(
  own: string,
  { resolvesTo, head }: PartyHead,
  language: AnnotatedDocument['language'],
): boolean {
  const at = own.toLowerCase().lastIndexOf(head.toLowerCase().slice(0, 5));
  if (resolvesTo === 'capital') return /^\p{Lu}/u.test(own.slice(Math.max(0, at)));
  if (resolvesTo === 'hyphen') return /^\p{Lu}[\p{L}\d-]*-$/u.test(own.slice(0, Math.max(0, at)));
  return (
    language === 'sv' || resolvesTo !== 'suffix' || !/(?:[aeiouyäö]t|ien|jen|sten)$/i.test(own)
  );
}

/** `Eduro-säätiö`, `Kuntaliitto`: the word with the head in it is a name by itself. */
function isOwnName(text: string, own: string, at: Span, within: Span, head: PartyHead): boolean {
  if (!/^\p{Lu}/u.test(own) || own.length <= head.head.length) return false;
  if (own.includes('-')) return true;
  return (
    head.resolvesTo === 'suffix' &&
    at.start > within.start &&
    !/[.!?:;\t\n]\s*$/.test(text.slice(0, at.start)) &&
    !isCommonWord(text, own.toLowerCase())
  );
}

/** Where the name begins; one that fills the beginning of a cell or line before `ry` may have small letters inside. */
function startOf(text: string, at: Span, head: PartyHead, within: Span, anyCase: boolean): number {
  const start = nameStart(text, at.start, within, anyCase);
  if (start < at.start || head.resolvesTo !== 'shape') return start;
  const before = text.slice(within.start, at.start);
  return /^\p{Lu}\p{L}+(?: \p{Ll}+){1,3} $/u.test(before) ? within.start : start;
}

/** An area whose own name in the genitive stands before the head although no reference table has it; null for a bare head. */
export function otherArea(
  document: AnnotatedDocument,
  at: Span,
  head: PartyHead,
  within: Span,
): Named | null {
  const start = nameStart(document.text, at.start, within);
  const prefix = document.text.slice(start, at.start).replace(/\s+/g, ' ');
  const [word = ''] = prefix.trim().toLowerCase().split(' ');
  const genitive =
    document.language === 'sv' ? /^\p{Lu}\p{Ll}[\p{L}-]*s\s$/u : /^\p{Lu}\p{Ll}[\p{L}-]*n\s$/u;
  const shape = genitive.test(prefix);
  const named = shape && (start > within.start || !isCommonWord(document.text, word));
  if (!named) return null;
  const name = `${prefix}${head.head}`;
  return { party: { name, partyType: head.partyType, municipalityCode: null }, start };
}

/** Letters of a head that stay in all its cases, at least. */
const STEM = 4;

/** Nominative of a head written in another case: its own spelling up to the head, then the head. */
function nominative(written: string, head: PartyHead): string {
  const lower = written.toLowerCase();
  const noun = head.head.toLowerCase();
  for (let length = noun.length; length >= Math.min(STEM, noun.length); length--) {
    const at = lower.lastIndexOf(noun.slice(0, length));
    if (at < 0) continue;
    const first = written.charAt(at);
    const capital = first !== first.toLowerCase();
    return `${written.slice(0, at)}${capital ? first : noun.charAt(0)}${noun.slice(1)}`;
  }
  return written;
}
