import { ofKind } from '../annotated';
import type { Span } from '../document';
import type { Mention } from '../knowledge/matcher';
import type { Meaning } from '../knowledge/meaning';
import type { Quantity } from './quantity';
import type { Statement } from './statements';

/** A word that tells what a figure measures. */
export interface Cue extends Span {
  readonly measure: string;
  readonly fuzzy: boolean;
}

/** A quantity in its statement, with the words around it. */
export interface Figure {
  readonly text: string;
  readonly statement: Statement;
  readonly quantity: Quantity;
  /** The other quantities of the statement. */
  readonly others: readonly Quantity[];
}

/** The measure words among mentions, of some kinds or of all. */
export function cuesIn(mentions: readonly Mention<Meaning>[], ...measures: string[]): Cue[] {
  return ofKind(mentions, 'measure')
    .map(({ start, end, fuzzy, meaning }) => ({ start, end, fuzzy, measure: meaning.measure }))
    .filter((cue) => measures.length === 0 || measures.includes(cue.measure));
}

/** Characters between two spans, 0 when they touch or overlap. */
export const gap = (a: Span, b: Span): number =>
  Math.max(0, a.start > b.end ? a.start - b.end : b.start - a.end);

/** The cue next to a figure, or null. */
export function nearest(cues: readonly Cue[], to: Span): Cue | null {
  return cues.reduce<Cue | null>(
    (best, cue) => (best && gap(best, to) <= gap(cue, to) ? best : cue),
    null,
  );
}

const subjects = ['test', 'course', 'part', 'plan', 'assessment', 'integration_period'];
const pronoun =
  /^(?:sen|se|siihen|sille|siinä|niiden|jonka|aikaa|kesto|pituus|den|det|dess|där|för den|för det|tid|tiden|längden)(?!\p{L})/iu;

/** A Finnish noun in a local case is hardly what lasts: `Testaus kuuluu koulutukseen ja kestää`. */
const localCase = /(?:ss[aä]|ll[aä]|lle|lt[aä]|st[aä]|seen|iin|uun|een|aan|ään)$/iu;

/** A genitive that only says when or where: `testaus on koulutuksen viimeisellä viikolla ja kestää`. */
const placed = /^\p{L}+n\s+(?:\p{L}+\s+)?\p{L}+(?:ss[aä]|ll[aä])(?!\p{L})/u;

/**
 * What a figure is about: the last thing named before it, or in the sentence before when this one begins with a pronoun or
 * the time itself; hours that go on from a sentence on a test are those of the test. */
export function subjectOf({ text, statement, quantity }: Figure): Cue | null {
  const before = cuesIn(statement.mentions, ...subjects).filter((c) => c.end <= quantity.start);
  const acting = before.filter(
    (c) =>
      !localCase.test(text.slice(c.start, c.end)) && !placed.test(text.slice(c.start, c.end + 40)),
  );
  const own = longestLast(acting.length > 0 ? acting : before);
  if (own) return own;
  const [label] = cuesIn(statement.labels, ...subjects);
  if (label) return label;
  const taken = pronoun.test(text.slice(statement.start, statement.start + 12));
  if (!taken) return null;
  const [first = null, ...more] = cuesIn(statement.previous, ...subjects);
  const test = quantity.unit === 'hours' && more.find((cue) => cue.measure === 'test');
  return test || first;
}

/** The cue that ends last; of several on one word the longest. */
const longestLast = (cues: readonly Cue[]): Cue | null =>
  [...cues].sort((a, b) => b.end - a.end || a.start - b.start)[0] ?? null;

/** The measure word that gives a figure its meaning: before it with no figure of the same unit between, or right after it. */
export function measuringCue(figure: Figure, ...measures: string[]): Cue | null {
  const { statement, quantity, others } = figure;
  const cues = cuesIn(statement.mentions, ...measures);
  const before = cues.filter((cue) => cue.end <= quantity.start && gap(cue, quantity) <= 90);
  const free = before.filter(
    (cue) =>
      !others.some(
        (o) => o.unit === quantity.unit && o.start >= cue.end && o.end <= quantity.start,
      ),
  );
  const after = cues.filter((cue) => cue.start >= quantity.end && gap(cue, quantity) <= 2);
  return nearest([...free, ...after], quantity);
}
