import type { QuestionId } from '../../contract/vocabulary';
import { hasCue, ownWords, type Passage } from '../annotated';
import { findWords } from '../knowledge/words';
import type { Check, CheckContext, Doubt } from './check';

/** A shorter text is the same by chance. */
const MIN_WORDS = 6;
/** Who is responsible is told in a line, and several services may well be in the same hands. */
const MIN_RESPONSIBLE = 15;
/** Share of letters in common, three at a time, from which on two answers are one: a word or two of twenty may differ. */
const ALIKE = 0.85;

interface Answer {
  readonly question: QuestionId;
  readonly first: Passage;
  readonly letters: Bag;
}

/** Runs of three letters with how often each occurs. */
interface Bag {
  readonly size: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** One answer pasted under two questions. */
export const repeatedAnswer: Check = {
  rule: 'repeated-answer',
  check(context) {
    const answers = answersOf(context);
    return answers.flatMap((earlier, i) =>
      answers
        .slice(i + 1)
        .filter((later) => share(earlier.letters, later.letters) >= ALIKE)
        .map((later) => toDoubt(context, earlier, later)),
    );
  },
};

/** The own words under each question, or under a facet without questions; a pointer elsewhere is no answer. */
function answersOf({ document, knowledge }: CheckContext): Answer[] {
  const groups = new Map<QuestionId, Passage[]>();
  for (const passage of ownWords(document, document.passages)) {
    const { section, facet } = passage;
    const first = knowledge.questions.find((q) => q.section === section && q.facet === facet);
    const question = passage.question ?? (section && facet && first ? first.question_id : null);
    if (question) groups.set(question, [...(groups.get(question) ?? []), passage]);
  }
  return [...groups].flatMap(([question, passages]) => {
    const [first] = passages;
    const words = passages.flatMap((p) =>
      findWords(document.text.slice(p.start, p.end)).map((w) => w.lower),
    );
    const least = first?.facet === 'responsible' ? MIN_RESPONSIBLE : MIN_WORDS;
    if (!first || words.length < least || pointsAway(document, passages)) return [];
    return [{ question, first, letters: bagOf(words.join(' ')) }];
  });
}

function pointsAway(
  { passages: all, sentences }: CheckContext['document'],
  passages: readonly Passage[],
): boolean {
  const own = sentences.filter((s) => passages.some((p) => p === all[s.passage]));
  return own.length > 0 && own.every((s) => hasCue(s.mentions, 'refers'));
}

function bagOf(text: string): Bag {
  const counts = new Map<string, number>();
  const size = Math.max(0, text.length - 2);
  for (let i = 0; i < size; i++) {
    const run = text.slice(i, i + 3);
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return { size, counts };
}

/** Share of runs two texts have in common, each as often as both have it: 1 for the same text. */
function share(a: Bag, b: Bag): number {
  const possible = (2 * Math.min(a.size, b.size)) / (a.size + b.size);
  if (possible < ALIKE) return possible;
  let common = 0;
  for (const [run, n] of a.counts) common += Math.min(n, b.counts.get(run) ?? 0);
  return (2 * common) / (a.size + b.size);
}

function toDoubt({ evidence }: CheckContext, earlier: Answer, later: Answer): Doubt {
  return {
    severity: 'warning',
    subject: `${earlier.question}+${later.question}`,
    message: `Questions ${earlier.question} and ${later.question} have the same answer; one of them may be pasted by mistake.`,
    expected: `an answer of its own to ${later.question}`,
    found: `the answer to ${earlier.question}`,
    evidence_id: evidence.cite(later.first),
  };
}
