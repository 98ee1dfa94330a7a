import { ofKind, type Sentence } from '../annotated';
import type { Span } from '../document';
import type { Mention } from '../knowledge/matcher';
import type { Meaning } from '../knowledge/meaning';

/** A semicolon, a conjunction that changes sides, and a comma before one that goes on. */
const turn =
  /;|(?:,\s*|\s+)(?=(?:mutta|vaan|men)\s)|,\s+(?=(?:sillä|joten|kun taas|utan|eftersom|medan)\s)/gu;
const comma = /,\s+(?=(?:ja|sekä|eikä|och|samt)\s)/gu;
const joint =
  /,\s+(?:lisäksi\s+|dessutom\s+)?|\s+(?:ja|sekä|och|samt)\s+(?:lisäksi\s+|dessutom\s+)?/gu;

/** What of a sentence its clauses are read from. */
export type Clausal = Pick<Sentence, 'start' | 'end' | 'mentions'>;

/** Cues of which each clause has its own: verbs, and words that say whether a thing is done, tried, meant or missing. */
const markers: ReadonlySet<string> = new Set([
  'gives',
  'verb',
  'planned',
  'explored',
  'piloted',
  'needed',
  'spoken',
  'negation',
  'current',
  'future',
]);

/** Words that may stand between a conjunction and the verb of its clause. */
const ADVERBS = 2;

/**
 * The clauses of a sentence: parted at semicolons, at conjunctions that change sides, and at a comma or `ja` between two verbs.
 * A list of languages in one form is never parted.
 */
export function clausesOf(text: string, sentence: Clausal): Span[] {
  const { start, end } = sentence;
  const whole = text.slice(start, end);
  const marks = cuesAmong(sentence, markers);
  const verbs = cuesAmong(sentence, new Set([...markers, 'responsible']));
  const strong = Array.from(whole.matchAll(turn), (m) => start + m.index);
  const going = Array.from(whole.matchAll(comma), (m) => start + m.index).filter(
    (at) => verbs.some((m) => m.start > at) && verbs.some((m) => m.end <= at),
  );
  const weak = marks.slice(1).flatMap((mark, i) => {
    const before = marks[i];
    const parted = [...strong, ...going].some(
      (at) => before && at >= before.end && at < mark.start,
    );
    return before && !parted ? cutBetween(text, sentence, before, mark) : [];
  });
  const cuts = [...new Set([...strong, ...going, ...weak])].sort((a, b) => a - b);
  return [start, ...cuts].map((from, i) => ({ start: from, end: cuts[i] ?? end }));
}

const cuesAmong = (sentence: Clausal, wanted: ReadonlySet<string>): Mention<Meaning>[] =>
  ofKind(sentence.mentions, 'cue')
    .filter((m) => wanted.has(m.meaning.cue))
    .sort((a, b) => a.start - b.start || b.end - a.end);

interface Joint extends Span {
  /** The forms of the languages that it joins, where it joins two. */
  readonly forms: readonly (string | null)[];
}

/** Where the clause of the second of two markers begins: before its verb, or where a list of languages changes its form. */
function cutBetween(text: string, sentence: Clausal, before: Span, mark: Span): number[] {
  const from = before.end;
  const joints = Array.from(text.slice(from, mark.start).matchAll(joint), (m): Joint => {
    const span = { start: from + m.index, end: from + m.index + m[0].length };
    return { ...span, forms: formsAround(text, sentence, span) };
  }).filter(({ forms: [left, right] }) => left === null || right === null || left !== right);
  const last = joints.at(-1);
  const between = last ? text.slice(last.end, mark.start).trim() : '';
  const near = between === '' || between.split(/\s+/).length <= ADVERBS;
  const turning = joints.find(({ forms: [left, right] }) => left !== null && right !== null);
  const chosen =
    (near && !turning ? last : turning) ??
    joints.filter((j) => text[j.start] === ',').at(-1) ??
    joints.at(-1);
  return chosen ? [chosen.start] : [];
}

/** Forms of the languages that touch a joint; `arabian- ja somalinkielinen` counts as one form. */
function formsAround(text: string, { mentions }: Clausal, { start, end }: Span) {
  const languages = ofKind(mentions, 'language');
  const left = languages.filter(
    (m) => m.end === start || (m.end === start - 1 && text[m.end] === '-'),
  );
  const right = languages.filter((m) => m.start === end);
  const suspended = text[start - 1] === '-';
  const form = (found: typeof left) => found.at(-1)?.meaning.form ?? null;
  return suspended ? [form(right), form(right)] : [form(left), form(right)];
}

/** The clause in which a span lies, or the whole sentence. */
export const clauseOf = (text: string, sentence: Clausal, span: Span): Span =>
  clausesOf(text, sentence).find((c) => c.start <= span.start && c.end >= span.end) ?? sentence;
