import type { ClientGroup } from '../../contract/vocabulary';
import { hasCue, ofKind, type Passage, type Sentence } from '../annotated';
import type { Span } from '../document';
import { clauseOf } from './clauses';
import { outermost } from './outermost';

interface GroupWord extends Span {
  readonly group: ClientGroup;
}

/** `Muille …`, `För övriga …`: a sentence that goes on from one on jobseekers, and speaks of people. */
const goesOn = /^(?:för|till|åt|de|hos)?\s*$/i;
const alone = /^(?:\s*[.,;)]|\s+(?:ja|sekä|och|samt)\s)/;
const noPeople =
  /^\s+(?:toimij|kunt|kunn|alue|aluei|palvelu|viranom|tah|kommun|aktör|myndighet|tjänst|instans)/i;

/** The words of a sentence for a group of clients; `muille` counts where jobseekers are named too, or just before. */
function groupWords(text: string, sentence: Sentence): GroupWord[] {
  const words = ofKind([...sentence.lead, ...sentence.mentions], 'cue').flatMap(
    (m): GroupWord[] => {
      const { start, end, meaning } = m;
      if (meaning.cue === 'jobseekers') return [{ start, end, group: 'jobseekers' }];
      return meaning.cue === 'others' || meaning.cue === 'rest'
        ? [{ start, end, group: 'others' }]
        : [];
    },
  );
  const depends = ofKind(sentence.mentions, 'cue').find((m) => m.meaning.cue === 'depends');
  const named = outermost(words).filter((w) => !depends || w.end <= depends.start);
  const sure = hasCue(sentence.mentions, 'others');
  const both = named.some((w) => w.group === 'jobseekers');
  const after = hasCue(sentence.previous?.mentions ?? [], 'jobseekers');
  if (sure || both) return named;
  return after ? named.filter((w) => isPeople(text, sentence, w)) : [];
}

/** The word opens the sentence, or stands alone as a pronoun, and no noun for bodies follows. */
function isPeople(text: string, sentence: Sentence, { start, end }: Span): boolean {
  const rest = text.slice(end, end + 40);
  const opens = goesOn.test(text.slice(sentence.start, start));
  return (opens || alone.test(rest)) && !noPeople.test(rest);
}

/** Where a party is said to be responsible: its sentence, and all whom that names so. */
export interface Saying {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly doers: readonly Span[];
}

/**
 * Whose clients a party of a sentence is responsible for: those its prompt asks for; the group its clause or sentence names; of two
 * groups the one that stands on the party’s side, before it when the sentence names a group before any party, else after it.
 */
export function clientGroupFor(text: string, saying: Saying, party: Span): ClientGroup {
  const { passage, sentence, doers } = saying;
  if (passage.clientGroup) return passage.clientGroup;
  const all = groupWords(text, sentence);
  const bracketed = all.find((w) => text.slice(party.end, w.start) === ' (');
  if (bracketed) return bracketed.group;
  const words = wordsFor(text, all, saying, party);
  const [first] = words;
  if (!first) return 'all';
  if (words.every((w) => w.group === first.group)) return first.group;
  const before = words.filter((w) => w.end <= party.start).at(-1);
  const after = words.find((w) => w.start >= party.end);
  const groupLeads = !doers.some((d) => d.start < first.start);
  const chosen = groupLeads ? (before ?? after) : (after ?? before);
  const oneSide =
    words.every((w) => w.start > party.end) || words.every((w) => w.end < party.start);
  const jointly = words.length === 2 && oneSide && isPair(words, doers);
  return jointly ? 'all' : (chosen?.group ?? 'all');
}

/** The words that may be about a party: those of its clause, else those before it and of later clauses without a doer. */
function wordsFor(
  text: string,
  all: readonly GroupWord[],
  { sentence, doers }: Saying,
  party: Span,
): GroupWord[] {
  const own = clauseOf(text, sentence, party);
  const isIn = (clause: Span, { start, end }: Span): boolean =>
    start >= clause.start && end <= clause.end;
  const near = all.filter((w) => isIn(own, w));
  const free = all.filter((w) => {
    const clause = clauseOf(text, sentence, w);
    return w.end <= party.start || !doers.some((d) => d.start !== party.start && isIn(clause, d));
  });
  const words = near.length > 0 ? near : free;
  return words.filter((w) => w.end <= party.start || !turns.test(text.slice(party.end, w.start)));
}

/** `…, ja työnhakijoiden kohdalla …`: what a new clause begins with is not about the party before it. */
const turns = /,\s+(?:ja|sekä|mutta|och|samt|men)\s+(?:för\s+)?$/;

/** `sekä työnhakijoille että muille`: two groups side by side are meant together, unless a doer stands between them. */
const isPair = ([a, b]: readonly GroupWord[], doers: readonly Span[]): boolean =>
  !!a && !!b && b.start - a.end <= 30 && !doers.some((d) => d.start >= a.end && d.end <= b.start);
