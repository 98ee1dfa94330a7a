import { hasCue, ofKind, type Sentence } from '../annotated';
import type { Span } from '../document';
import type { Mention } from '../knowledge/matcher';
import type { Meaning, MeaningOf } from '../knowledge/meaning';
import type { PartyMention } from './party-mention';

type Cue = Mention<MeaningOf<'cue'>>;

const cues = (mentions: readonly Mention<Meaning>[], name: string): Cue[] =>
  ofKind(mentions, 'cue').filter((m) => m.meaning.cue === name);

/** Letters between a genitive and the word that makes it the doer (`X:n ja Y:n kanssa`). */
const REACH = 90;

/** A bare place name does only when the word follows at once. */
const follows = (party: PartyMention, marks: readonly Cue[]): boolean =>
  marks.some((m) => m.start >= party.end && m.start - party.end <= (party.bare ? 1 : REACH));

/** A party in the genitive that only says whose clients are meant (`työllisyysalueen asiakkaille`). */
export function isModifier(
  text: string,
  party: PartyMention,
  sentence: Pick<Sentence, 'mentions'>,
): boolean {
  if (party.grammaticalCase !== 'genitive') return false;
  return cues(sentence.mentions, 'client').some(
    (m) => m.start > party.end && /^\s+(?:\p{Ll}+\s+)?$/u.test(text.slice(party.end, m.start)),
  );
}

/** `fritidsbyrån i A stad`: the municipality whose unit stands before the preposition. */
const unitOf = /\p{Ll}{4}(?:n|t|na)\s+(?:i|vid|inom)\s+$/u;

/** `i A och B`: the second of two places in one phrase. */
const joinedPlace =
  /(?:^|\s)(?:i|från|till|på)\s+\p{Lu}[\p{L}-]*(?:\s\p{Ll}+)?\s+(?:och|samt|eller)\s+$/u;

/** A Swedish preposition before a name makes it no subject, but `tillsammans med` and `av` after a passive name a doer. */
const isObject = (before: string, { bare, party }: PartyMention): boolean =>
  (bare && joinedPlace.test(before)) ||
  (/(?:^|\s)(?:till|från|via|genom|hos|i|på|för|om|inom|med)\s+(?:\p{Ll}+\s+)?$/iu.test(before) &&
    !(!bare && party.municipalityCode !== null && unitOf.test(before)) &&
    !/(?:tillsammans|samarbete)\s+med\s+(?:\p{Ll}+\s+)?$/iu.test(before));

/** `Ansvaret för … ligger hos X`: the owner of the responsibility, whatever it is for. */
const holdsIt = (before: string): boolean =>
  /ansvaret\s[^.]{0,120}(?:ligger|vilar)\s+hos\s+$/i.test(before);

/** `opistossa, joka järjestää …`: whoever the relative clause after it says does it, in whatever case it stands. */
function isAntecedent(text: string, { end }: PartyMention, { mentions }: Sentence): boolean {
  const relative = /^,\s+(?:joka|jotka|som)\s/.exec(text.slice(end, end + 12))?.[0];
  if (!relative) return false;
  const from = end + relative.length;
  return cues(mentions, 'responsible').some(
    (m) => m.start >= from && /^(?:\p{Ll}+\s+){0,2}$/u.test(text.slice(from, m.start)),
  );
}

/** One that pays for the service or oversees it, by the verb beside it. */
const isFunder = (text: string, { start, end }: PartyMention, { mentions }: Sentence): boolean =>
  cues(mentions, 'funds').some(
    (m) =>
      (m.start >= end && /^\s+$/.test(text.slice(end, m.start))) ||
      (m.end <= start && /^\s+(?:av\s+)?$/.test(text.slice(m.end, start))),
  );

/** A school where teaching is given gives it. */
export const isTeachingPlace = (text: string, party: PartyMention, sentence: Sentence): boolean =>
  party.party.partyType === 'education_provider' &&
  hasCue(sentence.mentions, 'given_at') &&
  hasCue(sentence.mentions, 'schooling') &&
  (['inessive', 'adessive'].includes(party.grammaticalCase) ||
    /(?:^|\s)(?:vid|i)\s+$/i.test(text.slice(sentence.start, party.start)));

/** `kutsutaan X, ja sen tekevät Y ja Z`: a new clause with a verb of its own between the invitation and the party. */
function turns(
  text: string,
  asked: Span,
  party: PartyMention,
  mentions: Sentence['mentions'],
): boolean {
  const at = /,\s+(?:ja|sekä|mutta|och|men)\s/.exec(text.slice(asked.end, party.start))?.index;
  if (at === undefined) return false;
  return cues(mentions, 'responsible').some(
    (m) => m.start > asked.end + at && m.end <= party.start,
  );
}

/** A party in the position of the one who does: subject, agent, owner of the responsibility, or partner in doing. */
export function isDoer(text: string, party: PartyMention, sentence: Sentence): boolean {
  const { mentions } = sentence;
  if (hasCue(mentions, 'not_doing') || isFunder(text, party, sentence)) return false;
  if (isAntecedent(text, party, sentence)) return true;
  if (holdsIt(text.slice(sentence.start, party.start))) return true;
  const consulted = cues(mentions, 'consulted');
  const isAsked = (m: Cue): boolean =>
    m.start < party.start && party.start - m.end <= REACH * 2 && !turns(text, m, party, mentions);
  if (consulted.some(isAsked)) return false;
  const invited = cues(mentions, 'invited');
  if (invited.some((m) => m.start >= party.end && m.start - party.end <= 12)) return false;
  switch (party.grammaticalCase) {
    case 'nominative':
      return !isObject(text.slice(sentence.start, party.start), party);
    case 'genitive': {
      if (isModifier(text, party, sentence)) return false;
      if (follows(party, cues(mentions, 'by'))) return true;
      return follows(party, cues(mentions, 'with')) && hasCue(mentions, 'together');
    }
    case 'adessive':
      return (
        hasCue(mentions, 'responsible') &&
        /(?:vastuu|ansvar)/i.test(text.slice(sentence.start, sentence.end))
      );
    case 'allative':
      return hasCue(mentions, 'belongs');
    case 'inessive':
      return party.unit !== null && !party.bare && !hasCue(mentions, 'consulted');
    default:
      return false;
  }
}
