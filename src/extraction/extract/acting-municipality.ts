import { ofKind, type AnnotatedDocument, type Passage, type Sentence } from '../annotated';
import type { Span } from '../document';
import type { PartyMention } from './party-mention';

type Spoken = Pick<Sentence, 'start' | 'end' | 'mentions'>;

const link = /^(?:,|,?\s+(?:ja|sekä|tai|och|samt|eller))\s+(?:muiden\s+)?$/;
const few = /^\s+(?:\p{Ll}+\s+){0,2}$/u;
const none = /^\s+$/;

/** The names that stand in one row with a name: `A, B ja C`. */
function rowOf(text: string, all: readonly PartyMention[], index: number): PartyMention[] {
  const isLinked = (left?: Span, right?: Span): boolean =>
    !!left && !!right && link.test(text.slice(left.end, right.start));
  let first = index;
  let last = index;
  while (isLinked(all[first - 1], all[first])) first--;
  while (isLinked(all[last], all[last + 1])) last++;
  return all.slice(first, last + 1);
}

const spans = (sentence: Spoken, cues: readonly string[]): Span[] =>
  ofKind(sentence.mentions, 'cue').filter((m) => cues.includes(m.meaning.cue));

const verbs = ['acts', 'responsible'];

/** Subject of what a body does: `A järjestää`, `opetusta antavat A ja B`, `vastuukunta A`. */
function isSubject(text: string, sentence: Spoken, { start, end }: Span): boolean {
  const does = spans(sentence, verbs);
  if (does.some((v) => v.start >= end && few.test(text.slice(end, v.start)))) return true;
  const closes = /^\s*[.;,:]?\s*$/.test(text.slice(end, Math.min(end + 2, sentence.end)));
  if (closes && does.some((v) => v.end <= start && none.test(text.slice(v.end, start))))
    return true;
  return spans(sentence, ['lead_municipality']).some(
    (c) => c.end <= start && /^(?:\s+(?:on|toimii|är))?\s+$/.test(text.slice(c.end, start)),
  );
}

/** Partner or doer in the genitive: `A:n ja B:n kanssa`, `A:n järjestämänä`, `A:n viranhaltijat`. */
function isPartner(text: string, sentence: Spoken, { end }: Span): boolean {
  const marks = spans(sentence, ['with', 'by', 'agent', 'between', 'officials']);
  const reach = /^\s+(?:ja\s+muiden\s+[\p{L}-]+\s+kuntien\s+)?$/u;
  return marks.some((m) => m.start >= end && reach.test(text.slice(end, m.start)));
}

/** Several that stand side by side before the word for doing it together: `A, B ja C yhteistyönä`, `A:n ja B:n yhteistyönä`. */
const isJoint = (text: string, sentence: Spoken, { end }: Span): boolean =>
  spans(sentence, ['together']).some((m) => m.start >= end && none.test(text.slice(end, m.start)));

const swedishPartner =
  /(?:\bsamarbete|\btillsammans|\bsamråd|\bgemensamt|\bavtal|\böverenskommelse)\s+med\s+$|s\s+av\s+$/i;

/** A municipality named bare that is no place here but a body that acts. */
export function isActing(
  document: AnnotatedDocument,
  passage: Passage | undefined,
  sentence: Spoken,
  all: readonly PartyMention[],
  index: number,
): boolean {
  const mention = all[index];
  if (!mention) return false;
  const { text } = document;
  const row = rowOf(text, all, index);
  const whole = { start: row[0]?.start ?? mention.start, end: row.at(-1)?.end ?? mention.end };
  if (document.language === 'sv' && swedishPartner.test(text.slice(sentence.start, whole.start)))
    return true;
  const joint = row.length > 1 && isJoint(text, sentence, whole);
  if (mention.grammaticalCase === 'genitive') return joint || isPartner(text, sentence, whole);
  if (mention.grammaticalCase !== 'nominative') return false;
  return joint || isSubject(text, sentence, whole) || isPartnerList(text, passage, sentence, whole);
}

const partnerQuestions = new Set(['partners', '3c-3']);

/** An answer to the question who the partners are that is a list of names and nothing else. */
const isPartnerList = (
  text: string,
  passage: Passage | undefined,
  sentence: Spoken,
  { start, end }: Span,
): boolean =>
  passage?.question !== null &&
  passage !== undefined &&
  partnerQuestions.has(passage.question) &&
  /^[^\p{L}]*$/u.test(text.slice(sentence.start, start)) &&
  /^(?:,|\s+(?:ja|sekä|och|samt)|[.\s]*$)/.test(text.slice(end, sentence.end));
