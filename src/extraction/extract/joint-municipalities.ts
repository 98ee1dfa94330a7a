import type { AnnotatedDocument } from '../annotated';
import { certaintyOf } from './certainty';
import { ownedNoun } from './genitives';
import { caseOf } from './grammatical-case';
import type { Party } from './party-book';
import type { Part, PartyMention } from './party-mention';

/** What a list of municipalities says, and the index of the last part it takes; −1 where there is no such list. */
export interface Joint {
  readonly mentions: readonly PartyMention[];
  readonly last: number;
}

const none: Joint = { mentions: [], last: -1 };
const plural =
  /^(?:kuntien|kaupunkien|kunnat|kaupungit|kunnille|kunnilla|kunnilta|kommuner(?:na)?s?|städer(?:na)?s?)$/i;
const link = /^(?:,|,?\s+(?:ja|sekä|och|samt))\s+$/;

const isMunicipal = (part: Part | undefined): part is Part =>
  part?.meaning.kind === 'head' && part.meaning.head.resolvesTo === 'municipality';

/** Indexes of the municipalities that stand in a row from `i` on. */
function rowFrom(text: string, parts: readonly Part[], i: number): number[] {
  const row: number[] = [];
  for (let j = i; j < parts.length; j++) {
    const part = parts[j];
    const before = parts[j - 1];
    const gap = before && part && j > i ? text.slice(before.end, part.start) : ', ';
    if (part?.meaning.kind !== 'municipality' || !link.test(gap)) break;
    row.push(j);
  }
  return row;
}

/**
 * `A:n, B:n ja C:n kuntien`, `kommunerna A, B och C`: each municipality is a party, in the case of the plural or of the noun
 * that the plural owns.
 */
export function readJoint(
  document: AnnotatedDocument,
  parts: readonly Part[],
  i: number,
  partyOf: (code: string) => Party | null,
): Joint {
  const { text, language } = document;
  const first = parts[i];
  const leads = isMunicipal(first) && plural.test(text.slice(first.start, first.end));
  const row = rowFrom(text, parts, leads ? i + 1 : i);
  const end = row.at(-1);
  const from = parts[row[0] ?? -1];
  if (end === undefined || !from || row.length < 2) return none;
  const head = leads ? first : parts[end + 1];
  const gap = leads ? text.slice(first.end, from.start) : text.slice(parts[end]?.end, head?.start);
  if (!isMunicipal(head) || !/^\s+$/.test(gap)) return none;
  const word = text.slice(head.start, head.end);
  if (!plural.test(word)) return none;
  const own = caseOf(word, language);
  const noun = own === 'genitive' && !leads ? ownedNoun(document, head.end) : null;
  const grammaticalCase = noun ? caseOf(text.slice(noun.start, noun.end), language) : own;
  const mentions = row.flatMap((j): PartyMention[] => {
    const part = parts[j];
    const party = part?.meaning.kind === 'municipality' ? partyOf(part.meaning.code) : null;
    if (!part || !party) return [];
    const { start, end } = part;
    const certainty = certaintyOf([part]);
    return [{ start, end, party, unit: null, grammaticalCase, bare: false, certainty }];
  });
  return { mentions, last: leads ? end : end + 1 };
}
