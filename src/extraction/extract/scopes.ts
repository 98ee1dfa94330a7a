import { hasCue, ofKind } from '../annotated';
import type { Span } from '../document';
import type { Mention } from '../knowledge/matcher';
import type { Meaning } from '../knowledge/meaning';
import { clausesOf } from './clauses';
import type { ServiceStatement } from './service-statements';

const relative = String.raw`jo(?:ka|ta|nka|lla|lle|lta|ssa|sta|hon|tka|iden|ita|illa|ille|ilta|issa|ista|ihin)`;
const conjunction = `mutta|sillä|vaan|joten|ja|sekä|jos|mikäli|kun|koska|jotta|vaikka|että|${relative}|men|eftersom|och|om|när|ifall|som|vilka|vilken|vilket|där|att|så`;

/** Where a negation ends: at a comma before a conjunction, and at words that turn to the other side. */
const turn = new RegExp(
  String.raw`;|,\s+(?=(?:${conjunction})\s)|\s+(?=(?:vaan|mutta|men|utan|eikä|jos|mikäli|koska|eftersom|ja\s+ei|och\s+(?:inte|inga|ingen)|som\s+(?:inte|är)|kun|när|ifall|så\s+att|om\s+(?:inte|man|den|det|kunden|personen|deltagaren))\s)`,
  'giu',
);

/** `Jos asiakas ei voi osallistua lähiopetukseen, …`: a clause that begins so ends at its comma. */
const subordinate =
  /^\s*(?:jos|mikäli|kun|koska|vaikka|ellei|elleivät|om|när|ifall|eftersom|då)\s[^,]*,/iu;

/** `Asiakkaat, jotka eivät pääse paikalle, …`, `Den som inte kan komma får …`: a relative clause ends there. */
const relativeEnd = [
  new RegExp(String.raw`,\s+(?:${relative}|som|vilka)\s[^,.;]*,`, 'giu'),
  /^\s*\p{L}+\s+som\s+inte\s+(?:kan\s+|har\s+|ska\s+)?\p{L}+(?:\s+\p{L}+){0,6}?(?=\s(?:får|kan|har|ska|erbjuds|ges)\s)/giu,
];

/** True when a negation stands in the clause of the mention, or in the line that leads to the list, or what it names is given up. */
export function isDenied(text: string, statement: ServiceStatement, mention: Span): boolean {
  const { lead, mentions } = statement;
  if (cues(mentions, 'abandoned').some((c) => c.start >= mention.end)) return true;
  return (
    (isNegated(text, statement, mention) && !isTurnedPlan(text, statement, mention)) ||
    hasCue(lead, 'negation')
  );
}

function isNegated(text: string, statement: ServiceStatement, mention: Span): boolean {
  const { mentions } = statement;
  const clause = narrowClauses(text, statement).find((c) => isWithin(c, mention)) ?? statement;
  const only = cues(mentions, 'not_only');
  const groups = ofKind(mentions, 'group').filter((m) => m.meaning.group !== null);
  const negations = [...cues(mentions, 'negation'), ...cues(mentions, 'denial')].filter(
    (n) => !isWithin(mention, n) && ![...only, ...groups].some((o) => isWithin(o, n)),
  );
  return negations.some((n) => isWithin(clause, n));
}

/** `Etäryhmää ei ole, mutta sellaista suunnitellaan`: what is not there is planned; with `eikä sellaista` it is not. */
const isTurnedPlan = (text: string, { mentions, start }: ServiceStatement, mention: Span) =>
  cues(mentions, 'turned_plan').some(
    (cue) =>
      cue.start >= mention.end && !/(?:ei|eikä|inte)\s+$/u.test(text.slice(start, cue.start)),
  );

function narrowClauses(text: string, { start, end }: Span): Span[] {
  const slice = text.slice(start, end);
  const first = subordinate.exec(slice)?.[0].length;
  const found = Array.from(slice.matchAll(turn), (match) => match.index);
  const ends = relativeEnd.flatMap((end) =>
    Array.from(slice.matchAll(end), (m) => m.index + m[0].length),
  );
  const all = [...found, ...ends, ...(first ? [first - 1] : [])];
  const cuts = [...new Set(all)].sort((a, b) => a - b);
  return [0, ...cuts].map((from, i) => ({
    start: start + from,
    end: start + (cuts[i] ?? slice.length),
  }));
}

const plans = ['planned', 'intended', 'conditional'];

/** True when the clause of the mention, or the line that leads to the list, tells of a plan. */
export function isPlanned(text: string, statement: ServiceStatement, mention: Span): boolean {
  const { lead, mentions } = statement;
  if (plans.some((cue) => hasCue(lead, cue)) || isTurnedPlan(text, statement, mention)) return true;
  const found = plans.flatMap((cue) => cues(mentions, cue));
  const cuts = found
    .filter((cue) => /\s(?:sekä|ja|och|samt)\s+$/u.test(text.slice(statement.start, cue.start)))
    .map((cue) => cue.start);
  const clause = clausesOf(text, statement).find((c) => isWithin(c, mention)) ?? statement;
  const from = Math.max(clause.start, ...cuts.filter((cut) => cut <= mention.start));
  const to = Math.min(clause.end, ...cuts.filter((cut) => cut > mention.start));
  return found.some((cue) => isWithin({ start: from, end: to }, cue));
}

const cues = (mentions: readonly Mention<Meaning>[], cue: string): Mention<Meaning>[] =>
  ofKind(mentions, 'cue').filter((m) => m.meaning.cue === cue);

const isWithin = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && outer.end >= inner.end;
