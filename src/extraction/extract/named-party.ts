import type { AnnotatedDocument } from '../annotated';
import type { Span } from '../document';
import type { PartyHead } from '../knowledge/meaning';
import { findWords } from '../knowledge/words';
import type { Party } from './party-book';

/** Words in small letters that may stand inside a name. */
const inner = /^(?:seudun|för|i|suomalainen|svenska|evankelinen|ammatti-)$/;
const MAX_WORDS = 5;

/** A body with its name before the head noun, and where the name begins; null when the name it needs is missing. */
export function namedParty(
  document: AnnotatedDocument,
  at: Span,
  head: PartyHead,
  within: Span,
  ownerGenitive: string | null,
): { party: Party; start: number } | null {
  const start = nameStart(document.text, at.start, within);
  const own = document.text.slice(at.start, at.end);
  const prefix = document.text.slice(start, at.start);
  const noun = head.resolvesTo === 'name' ? head.head : nominative(own, head);
  const schooling = /utbildning|koulutus|opisto|institut|akademi/i.test(prefix);
  const partyType =
    head.resolvesTo === 'shape' && schooling ? 'education_provider' : head.partyType;
  const named = (name: string) => ({
    party: { name: name.trim(), partyType, municipalityCode: null },
    start,
  });
  if (prefix.trim() !== '') return named(`${prefix}${noun}`);
  switch (head.resolvesTo) {
    case 'name':
      return named(noun);
    case 'named': {
      const proper = own.includes('-') && /^\p{Lu}/u.test(own);
      if (proper) return named(noun);
      return ownerGenitive ? named(`${ownerGenitive} ${noun.toLowerCase()}`) : null;
    }
    default:
      return null;
  }
}

/** An area whose own name in the genitive stands before the head although no reference table has it; null for a bare head. */
export function otherArea(
  document: AnnotatedDocument,
  at: Span,
  head: PartyHead,
  within: Span,
): { party: Party; start: number } | null {
  const start = nameStart(document.text, at.start, within);
  const prefix = document.text.slice(start, at.start);
  const [word = ''] = prefix.trim().toLowerCase().split(' ');
  const shape = /^\p{Lu}\p{Ll}[\p{L}-]*n\s$/u.test(prefix);
  const named = shape && (start > within.start || !isCommon(document.text, word));
  if (!named) return null;
  const name = `${prefix}${head.head}`;
  return { party: { name, partyType: head.partyType, municipalityCode: null }, start };
}

/** Where the name before a head begins: capitalised words and what joins them (`ammatti- ja aikuisopisto`). */
function nameStart(text: string, headStart: number, within: Span): number {
  const words = findWords(text.slice(within.start, headStart), within.start).slice(-MAX_WORDS);
  let start = headStart;
  let candidate = headStart;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i];
    if (!word || !/^\s+$/.test(text.slice(word.end, candidate))) break;
    const suspended = word.lower === 'ja' && words[i - 1]?.lower.endsWith('-');
    if (/^\d/.test(word.lower) || (!word.capital && !suspended && !inner.test(word.lower))) break;
    const opens = word.start === within.start;
    if (opens && start < headStart && isCommon(text, word.lower)) break;
    if (opens && start === headStart && /(?:ssa|ssä|sta|stä|lla|llä|ksi)$/.test(word.lower)) break;
    candidate = word.start;
    if (word.capital) start = word.start;
  }
  return start;
}

/** The first word of a sentence is capital anyway; it is no name when the text has it in small letters too. */
const isCommon = (text: string, word: string): boolean =>
  text.includes(` ${word} `) ||
  /^(?:lisäksi|myös|esimerkiksi|kunta|kunnan|kaupunki|kaupungin|alueen|oman|toisen|nykyisen)$/.test(
    word,
  );

/** Letters of a head that stay in all its cases (seurakun-ta, seurakun-nan). */
const STEM = 6;

/** Nominative of a head written in another case: its own spelling up to the head, then the head. */
function nominative(written: string, head: PartyHead): string {
  const lower = written.toLowerCase();
  const noun = head.head.toLowerCase();
  const at = lower.lastIndexOf(noun);
  if (at >= 0) return written.slice(0, at + noun.length);
  const stem = lower.lastIndexOf(noun.slice(0, STEM));
  return stem >= 0 ? `${written.slice(0, stem)}${noun}` : written;
}
