import { ofKind, type AnnotatedDocument } from '../annotated';
import type { Span } from '../document';
import type { Mention } from '../knowledge/matcher';
import type { Meaning, MeaningOf } from '../knowledge/meaning';
import { findWords } from '../knowledge/words';
import { findDates } from './dates';
import type { DecisionUnit } from './decision-units';
import { outermost } from './outermost';

export interface BodyMark extends Span {
  /** Nominative in the document’s language; two with a bar between where the issuer must tell. */
  readonly name: string;
  readonly kind: MeaningOf<'deciding'>['body']['kind'];
  readonly fuzzy: boolean;
  /** Municipality named straight before it. */
  readonly municipality: string | null;
}

export interface DateMark extends Span {
  readonly date: string;
}

export interface ParagraphMark extends Span {
  readonly number: string;
}

/** What a unit has of decisions, each in order of place. */
export interface Marks {
  readonly bodies: readonly BodyMark[];
  readonly dates: readonly DateMark[];
  readonly paragraphs: readonly ParagraphMark[];
}

/** Letters between a date or paragraph and a word that tells what it is. */
const NEAR = 22;

export function readMarks(document: AnnotatedDocument, unit: DecisionUnit): Marks {
  const words = document.text.slice(unit.start, unit.end);
  const bodies = bodiesOf(document.text, unit);
  const dates = datesOf(words, unit);
  const paragraphs = paragraphsOf(words, unit).filter((p) => {
    const before = [...bodies, ...dates].filter((m) => m.end <= p.start).map((m) => m.end);
    return !cuesOf(unit, 'statute').some(
      (cue) => cue.end <= p.start && p.start - cue.end < 45 && before.every((at) => at < cue.start),
    );
  });
  return { bodies, dates, paragraphs };
}

const cuesOf = (unit: DecisionUnit, cue: string): Mention<Meaning>[] =>
  ofKind(unit.mentions, 'cue').filter((m) => m.meaning.cue === cue);

function bodiesOf(text: string, unit: DecisionUnit): BodyMark[] {
  const named = ofKind(unit.mentions, 'municipality');
  const found = outermost(ofKind(unit.mentions, 'deciding')).map((mention): BodyMark => {
    const { start, name } = nominative(text, unit, mention);
    const owner = named.find((m) => m.end <= start && text.slice(m.end, start).trim() === '');
    const { kind } = mention.meaning.body;
    const { end, fuzzy } = mention;
    return { start, end, name, kind, fuzzy, municipality: owner?.meaning.code ?? null };
  });
  const distinct = found.filter((b, i) => !found.slice(0, i).some((o) => o.end > b.start));
  return joinGenitives(text, distinct);
}

/** `sosiaali- ja terveyslautakunnassa` is the sosiaali- ja terveyslautakunta. */
function nominative(text: string, unit: Span, mention: Mention<MeaningOf<'deciding'>>) {
  const { body } = mention.meaning;
  if (body.kind !== 'family') return { start: mention.start, name: body.name };
  const word = text.slice(mention.start, mention.end).toLowerCase();
  const own = word.slice(0, word.indexOf(body.stem)) + body.name;
  const start = suspendedStart(text, unit, mention.start);
  return {
    start,
    name: (text.slice(start, mention.start) + own).toLowerCase().replace(/\s+/g, ' '),
  };
}

/** Start of the suspended parts (`kasvatus- ja `, `kultur- och `) that end where the word begins. */
function suspendedStart(text: string, unit: Span, at: number): number {
  const from = Math.max(unit.start, at - 80);
  const words = findWords(text.slice(from, at), from).reverse();
  let start = at;
  for (const [i, word] of words.entries()) {
    const joins = /^(?:ja|och|sekä|samt)$/.test(word.lower) && words[i + 1]?.lower.endsWith('-');
    if (!joins && !word.lower.endsWith('-')) break;
    start = joins ? start : word.start;
  }
  return start;
}

/** `kaupunginhallituksen yleisjaosto` is one body. */
function joinGenitives(text: string, bodies: readonly BodyMark[]): BodyMark[] {
  const joined: BodyMark[] = [];
  for (const body of bodies) {
    const last = joined.at(-1);
    const owns = last && /(?:n|s)$/.test(text.slice(last.start, last.end));
    if (last && owns && body.kind === 'family' && text.slice(last.end, body.start).trim() === '') {
      const owner = text.slice(last.start, last.end).toLowerCase();
      joined[joined.length - 1] = { ...last, end: body.end, name: `${owner} ${body.name}` };
    } else joined.push(body);
  }
  return joined;
}

/** Dates that can be those of a decision: no days of validity, no ends of a period, no year without a word that makes it a date. */
function datesOf(words: string, unit: DecisionUnit): DateMark[] {
  const found = findDates(words).map((d) => ({
    date: d.date,
    start: unit.start + d.start,
    end: unit.start + d.end,
  }));
  const gap = (from: number, to: number) => words.slice(from - unit.start, to - unit.start);
  const inForce = cuesOf(unit, 'in_force_date');
  const inYear = cuesOf(unit, 'in_year');
  const isRange = (a?: Span, b?: Span) => !!a && !!b && /^\s*[–-]\s*$/.test(gap(a.end, b.start));
  return found.filter((date, i) => {
    if (isRange(found[i - 1], date) || isRange(date, found[i + 1])) return false;
    if (inForce.some((cue) => isNear(cue, date))) return false;
    return date.date.length > 4 || inYear.some((cue) => isBeside(cue, date));
  });
}

/** Not far before the date, or straight after it. */
const isNear = (cue: Span, date: Span): boolean =>
  (cue.end <= date.start && date.start - cue.end < NEAR) ||
  (cue.start >= date.end && cue.start - date.end <= 2);

const isBeside = (cue: Span, date: Span): boolean =>
  (cue.end <= date.start && date.start - cue.end <= 8) ||
  (cue.start <= date.start && cue.end >= date.end);

const paragraphPatterns = [
  /§{1,2}[:.]?\s{0,2}(\d{1,4})(?!\d|\.\d)/gu,
  /(?<![\d.])(\d{1,4})\s?§(?![:\d\s]{0,2}\d|:)/gu,
  /(?:pykälä|paragraf)[\s:]{1,3}(\d{1,4})(?!\d)/giu,
];

/** Paragraphs of minutes: `§ 85`, `85 §`; not those with a case ending (`54 §:n`) or a number of the moment after. */
function paragraphsOf(words: string, { start }: Span): ParagraphMark[] {
  const found: ParagraphMark[] = [];
  for (const pattern of paragraphPatterns)
    for (const match of words.matchAll(pattern)) {
      const at = start + match.index;
      const end = at + match[0].length;
      if (/^\s?mom/i.test(words.slice(end - start, end - start + 5))) continue;
      if (!found.some((f) => f.start < end && f.end > at))
        found.push({ start: at, end, number: match[1] ?? '' });
    }
  return found.sort((a, b) => a.start - b.start);
}
