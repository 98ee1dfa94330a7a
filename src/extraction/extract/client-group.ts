import type { ClientGroup } from '../../contract/vocabulary';
import { ofKind, type Passage, type Sentence } from '../annotated';
import type { Span } from '../document';
import { clauseOf } from './clauses';
import { outermost } from './outermost';

interface GroupWord extends Span {
  readonly group: ClientGroup;
}

/** The words of a sentence for a group of clients; `muille` counts where jobseekers are named too. */
function groupWords(sentence: Sentence): GroupWord[] {
  const words = ofKind([...sentence.lead, ...sentence.mentions], 'cue').flatMap(
    (m): GroupWord[] => {
      const { start, end, meaning } = m;
      if (meaning.cue === 'jobseekers') return [{ start, end, group: 'jobseekers' }];
      return meaning.cue === 'others' || meaning.cue === 'rest'
        ? [{ start, end, group: 'others' }]
        : [];
    },
  );
  const named = outermost(words);
  const sure = ofKind(sentence.mentions, 'cue').some((m) => m.meaning.cue === 'others');
  const both = named.some((w) => w.group === 'jobseekers');
  return sure || both ? named : [];
}

/**
 * Whose clients a party of a sentence is responsible for: those its prompt asks for; the group its clause or sentence names; of two
 * groups the one that stands on the party’s side, before it when the sentence begins with a group, else after it.
 */
export function clientGroupFor(
  text: string,
  passage: Passage,
  sentence: Sentence,
  party: Span,
): ClientGroup {
  if (passage.clientGroup) return passage.clientGroup;
  const all = groupWords(sentence);
  const bracketed = all.find((w) => text.slice(party.end, w.start) === ' (');
  if (bracketed) return bracketed.group;
  const clause = clauseOf(text, sentence, party);
  const near = all.filter((w) => w.start >= clause.start && w.end <= clause.end);
  const words = near.length > 0 ? near : all;
  const [first] = words;
  if (!first) return 'all';
  if (words.every((w) => w.group === first.group)) return first.group;
  const before = words.filter((w) => w.end <= party.start).at(-1);
  const after = words.find((w) => w.start >= party.end);
  const chosen =
    first.start < party.start && words.length > 1 && before ? before : (after ?? before);
  const oneSide =
    words.every((w) => w.start > party.end) || words.every((w) => w.end < party.start);
  const jointly = words.length === 2 && oneSide && isPair(words);
  return jointly ? 'all' : (chosen?.group ?? 'all');
}

/** `sekä työnhakijoille että muille`: two groups side by side are meant together. */
const isPair = ([a, b]: readonly GroupWord[]): boolean => !!a && !!b && b.start - a.end <= 30;
