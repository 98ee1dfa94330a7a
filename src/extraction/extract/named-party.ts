import type { AnnotatedDocument } from '../annotated';
import type { Span } from '../document';
import type { PartyHead } from '../knowledge/meaning';
import { findWords } from '../knowledge/words';
import type { Party } from './party-book';

/** Words in small letters that may stand inside a name. */
const inner = /^(?:seudun|ja|och|för|i|suomalainen|svenska|evankelinen|ammatti-)$/;
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
  const named = (name: string) => ({
    party: { name: name.trim(), partyType: head.partyType, municipalityCode: null },
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

/** Where the name before a head begins: capitalised words and what joins them. */
function nameStart(text: string, headStart: number, within: Span): number {
  const words = findWords(text.slice(within.start, headStart), within.start);
  let start = headStart;
  let candidate = headStart;
  for (const word of words.slice(-MAX_WORDS).reverse()) {
    if (!/^\s+$/.test(text.slice(word.end, candidate))) break;
    if (!word.capital && !inner.test(word.lower)) break;
    candidate = word.start;
    if (word.capital) start = word.start;
  }
  return start;
}

/** Nominative of a head written in another case: its own spelling up to the head, then the head. */
function nominative(written: string, head: PartyHead): string {
  const at = written.toLowerCase().lastIndexOf(head.head.toLowerCase());
  return at >= 0 ? written.slice(0, at + head.head.length) : written;
}
