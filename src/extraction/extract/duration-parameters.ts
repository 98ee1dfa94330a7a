import type { ServiceId } from '../../contract/vocabulary';
import {
  cuesIn,
  gap,
  measuringCue,
  nearest,
  subjectOf,
  type Cue,
  type Figure,
} from './measure-context';
import { among, assessments, courses, plans, type Finding } from './parameter-finding';
import type { Quantity } from './quantity';
import { limitOf } from './stated-limit';

/** No language test takes longer. */
const longestTest: Readonly<Partial<Record<string, number>>> = { hours: 10, days: 2 };

/** How long one may have lived in the country: an upper bound beside a word for it. */
export function findResidence(figure: Figure, services: readonly ServiceId[]): Finding | null {
  const { statement, quantity } = figure;
  const { unit, maximum, minimum, form } = quantity;
  const cue = nearest(cuesIn(statement.mentions, 'residence'), quantity);
  if (!cue || services.length === 0 || (unit !== 'years' && unit !== 'months')) return null;
  const limit = maximum !== null && (minimum === null || form === 'within');
  const held = measuringCue(figure, 'in_force') !== null || isTerm(figure);
  if (!limit || held || gap(cue, quantity) > 150) return null;
  return {
    parameter: 'residence_time_limit',
    services,
    quantity: { ...quantity, minimum: null },
    cue,
    rule: 'measure-phrase',
  };
}

/** How long a service, its course or its language test lasts, or a plan holds. */
export function findDuration(figure: Figure, services: readonly ServiceId[]): Finding | null {
  const { statement, quantity } = figure;
  if (quantity.form !== 'amount' || quantity.unit === null) return null;
  const subject = subjectOf(figure);
  if (isOfPart(figure, subject)) return null;
  const limit = limitOf(figure);
  const cue = limit?.cue ?? lastingCue(figure, subject);
  const labelled = !cue && !quantity.implied && isLabelled(figure);
  if (!cue && !labelled) return null;
  const measured = measuredThing(figure, subject, services, cue);
  if (!measured) return null;
  return {
    ...measured,
    quantity: limit?.quantity ?? quantity,
    cue,
    rule: cue ? 'measure-phrase' : 'labelled-figure',
    inferred: subject !== null && subject.start < statement.start,
  };
}

/** Practice within a course, a project, a permit, a lengthening: none of the service’s own. */
function isOfPart({ text, statement, quantity }: Figure, subject: Cue | null): boolean {
  if (subject?.measure === 'part') return true;
  return cuesIn(statement.mentions, 'part', 'extends').some((cue) =>
    cue.start >= quantity.end
      ? gap(cue, quantity) <= 15 && !/[,;.]/.test(text.slice(quantity.end, cue.start))
      : cue.measure === 'extends' && gap(cue, quantity) <= 25,
  );
}

/** A word of lasting, the verb by which a plan holds, the thing itself after the figure or a copula before it. */
function lastingCue(figure: Figure, subject: Cue | null): Cue | null {
  const { text, quantity } = figure;
  const told = measuringCue(figure, 'lasts', ...(quantity.unit === 'hours' ? ['time'] : []));
  if (told && (!quantity.implied || isBeside(text, told, quantity))) return told;
  const planned = subject === null || subject.measure === 'plan' ? planCue(figure) : null;
  if (planned) return planned;
  const things = cuesIn(figure.statement.mentions, 'course', 'test', 'integration_period');
  const after = things.find((c) => c.start >= quantity.end && gap(c, quantity) <= 2);
  if (after) return after;
  return isGiven(figure, subject) ? subject : null;
}

/** `Kurssi on 30 tuntia`, `orientaatiota tarjotaan 70 tuntia`: the thing, a verb and the figure, with nothing between. */
function isGiven({ text, statement, quantity }: Figure, subject: Cue | null): boolean {
  if (!subject) return false;
  const given = cuesIn(statement.mentions, 'given').find((c) => gap(c, quantity) <= 1);
  if (given && subject.measure === 'course') return gap(subject, given) <= 1;
  const between = text.slice(subject.end, quantity.start);
  return isCopula(between) || /^ på $/.test(between);
}

/** How long a plan holds, or for how long it is drawn up: `vuodeksi`, `för ett år`. */
function planCue(figure: Figure): Cue | null {
  return measuringCue(figure, 'in_force', ...(isTerm(figure) ? ['drawn_up'] : []));
}

/** `vuodeksi`, `för ett år`: the term for which something is drawn up. */
function isTerm({ text, quantity }: Figure): boolean {
  if (quantity.form === 'within') return false;
  const before = text.slice(Math.max(0, quantity.start - 5), quantity.start);
  const words = text.slice(quantity.start, quantity.end);
  return / för\s*$/u.test(before) || /ksi(?: kerrallaan)?$/u.test(words);
}

/** `kestää vuoden`, `vuoden mittainen`, and not `kestää seuraavan vuoden alkuun`. */
const isBeside = (text: string, cue: Cue, quantity: Quantity): boolean =>
  gap(cue, quantity) <= 1 || isCopula(text.slice(cue.end, quantity.start));

const isCopula = (words: string): boolean =>
  /^\s+(?:on|är)(?:\s+(?:pääsääntöisesti|yleensä|i regel))?\s*$/u.test(words);

/** A short cell or list item whose label is a word of lasting. */
function isLabelled({ text, statement, quantity }: Figure): boolean {
  const lasting = cuesIn(statement.labels, 'lasts').length > 0;
  const short = statement.end - statement.start <= 60;
  return lasting && short && /^[\s(]*$/.test(text.slice(statement.start, quantity.start));
}

/** Of what the duration is: the test, the plan, the integration period, or the service itself. */
function measuredThing(
  { quantity }: Figure,
  subject: Cue | null,
  services: readonly ServiceId[],
  cue: Cue | null,
): Pick<Finding, 'parameter' | 'services'> | null {
  const { unit, minimum, maximum } = quantity;
  const long = unit === 'months' || unit === 'years' || unit === 'weeks';
  const of = (kind: string) => subject?.measure === kind || cue?.measure === kind;
  const short = (maximum ?? minimum ?? 0) <= (longestTest[unit ?? ''] ?? -1);
  if (of('test') && short)
    return {
      parameter: 'language_test_duration',
      services: services.length > 0 ? services : ['integration_training'],
    };
  if (of('integration_period'))
    return long ? { parameter: 'duration', services: ['integration_plan'] } : null;
  if (long && of('plan') && among(services, plans).length === 0)
    return { parameter: 'duration', services: ['integration_plan'] };
  const own = servicesOfThing(subject?.measure ?? cue?.measure ?? null, services, long);
  return own.length > 0 ? { parameter: 'duration', services: own } : null;
}

/** Of several services those that are what the figure is about; only long periods are those of a plan. */
function servicesOfThing(
  thing: string | null,
  services: readonly ServiceId[],
  long: boolean,
): readonly ServiceId[] {
  if (thing === 'plan' || thing === 'in_force' || thing === 'drawn_up')
    return long ? among(services, plans) : [];
  const taught = among(services, thing === 'course' ? courses : courses.slice(0, 2));
  const assessed = among(services, assessments);
  if (thing === 'course') return taught;
  if (thing === 'assessment' && assessed.length > 0) return assessed;
  return [...taught, ...assessed, ...(long ? among(services, plans) : [])];
}
