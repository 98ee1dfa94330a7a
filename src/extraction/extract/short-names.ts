import { mentionsIn, ofKind, type AnnotatedDocument } from '../annotated';
import type { Knowledge } from '../knowledge/knowledge';
import { findWords } from '../knowledge/words';
import { isFormOf, nominativeOf } from './name-base';
import type { Party } from './party-book';
import type { Part, PartyMention } from './party-mention';

/** A short name in brackets after a full one, or one that a sign or word makes equal to it. */
const bracketed = /^\s?\((\p{Lu}[\p{L}\d-]*(?:\s\p{Lu}[\p{L}\d-]*)?)[),]/u;
const equal = /(?<![\p{L}\d])(\p{Lu}[\p{L}\d-]{1,11})\s?(?:=|–|tarkoittaa|betyder|eli)\s?$/u;

/** Small words between a body and its second name: `(jatkossa X)`, `, josta käytetään nimeä X`, `, ofta kallat X`. */
const introduced = /^[\s,(–-]{1,3}(?:\p{Ll}[\p{Ll}.]*[:,]?\s)+["”'’]?(\p{Lu}[\p{L}\d-]+)/u;

/** Letters after a body within which its second name stands. */
const REACH = 90;

/** A name in capitals that stands as a second name after the full one. */
const second = /^\s(\p{Lu}{3,8})(?![\p{L}\d-])/u;

/** Short names that a document gives to bodies: `Rinteen koulutusyhtymä (Rikedu)`, `RKY = Rinteen koulutusyhtymä`. */
export function findShortNames(
  document: AnnotatedDocument,
  knowledge: Knowledge,
  mentions: readonly PartyMention[],
): Part[] {
  const { text } = document;
  const names = new Map<string, Party>();
  for (const { start, end, party, bare, unit } of mentions) {
    if (bare || unit !== null || party.municipalityCode !== null) continue;
    const rest = text.slice(end, end + 40);
    const after = (bracketed.exec(rest) ?? second.exec(rest))?.[1] ?? introducedName(document, end);
    const before = equal.exec(text.slice(Math.max(0, start - 30), start))?.[1];
    for (const name of [after, before])
      if (name && !isKnown(knowledge, name) && !isOrdinary(text, name)) names.set(name, party);
  }
  return names.size === 0 ? [] : occurrences(text, names);
}

/** The name that words for naming introduce after a body. */
function introducedName(document: AnnotatedDocument, end: number): string | undefined {
  const [said, written] = introduced.exec(document.text.slice(end, end + REACH)) ?? [];
  if (!said || !written) return undefined;
  const at = end + said.length - written.length;
  const cues = ofKind(mentionsIn(document.mentions, { start: end, end: at }), 'cue');
  const naming = cues.filter((m) => m.meaning.cue === 'naming').at(-1);
  if (!naming || !/^[\s:,"”'’]+$/.test(document.text.slice(naming.end, at))) return undefined;
  return /ksi$/.test(written) ? nominativeOf(new Set([written]), new Set([written])) : written;
}

/** A word that the document also writes in small letters is no name, unless it is all capitals. */
const isOrdinary = (text: string, name: string): boolean =>
  name !== name.toUpperCase() && text.includes(` ${name.toLowerCase()} `);

const isKnown = ({ matcher }: Knowledge, name: string): boolean =>
  matcher
    .find(name)
    .some(({ meaning }) =>
      ['municipality', 'body', 'area', 'head', 'unit', 'language', 'cue'].includes(meaning.kind),
    );

function occurrences(text: string, names: ReadonlyMap<string, Party>): Part[] {
  const words = findWords(text);
  return words.flatMap((word, index): Part[] => {
    if (!word.capital) return [];
    const two = text.slice(word.start, words[index + 1]?.end ?? word.end);
    const one = text.slice(word.start, word.end);
    const long = [...names].find(([name]) => name.includes(' ') && isFormOf(two, name));
    const found = long ?? [...names].find(([name]) => isFormOf(one, name));
    if (!found) return [];
    const last = long ? index + 1 : index;
    const { name, partyType } = found[1];
    const end = words[last]?.end ?? word.end;
    const body = { name, partyType };
    return [
      { start: word.start, end, first: index, last, fuzzy: false, meaning: { kind: 'body', body } },
    ];
  });
}
