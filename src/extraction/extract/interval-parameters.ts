import type { ServiceId } from '../../contract/vocabulary';
import { cuesIn, gap, measuringCue, nearest, type Cue, type Figure } from './measure-context';
import { among, assessments, plans, type Finding } from './parameter-finding';
import type { Quantity } from './quantity';

const verbs = ['updating', 'reporting', 'following', 'other_event'];
/** Nouns for the interval itself: `päivitysväli`. */
const nouns = ['updating_gap', 'reporting_gap'];

/** An interval of updating or reporting: by the verb nearest to it, or by the label of its cell or list. */
export function findInterval(figure: Figure, services: readonly ServiceId[]): Finding | null {
  const { statement, quantity } = figure;
  const own = tellingWord(figure);
  const words = quantity.counted ? [] : wordsFor(quantity);
  const label = words.length > 0 ? cuesIn(statement.labels, ...words)[0] : null;
  const cue = own ?? label ?? null;
  if (!cue) return null;
  const base = { quantity, cue: own, rule: 'interval-phrase', inferred: own === null } as const;
  if (isUpdating(figure, services, cue)) {
    const updated = updatedService(figure, services);
    return updated && { ...base, ...updated };
  }
  if (cue.measure === 'other_event' || !isOnProgramme(figure, services, cue)) return null;
  const secondary = cue.measure === 'following';
  return { ...base, parameter: 'reporting_interval', services: ['monitoring'], secondary };
}

/** An interval needs a verb; a plain length of time needs the noun for an interval. */
function wordsFor({ form, unit }: Quantity): string[] {
  if (form === 'interval') return [...verbs, ...nouns];
  const long = unit === 'weeks' || unit === 'months' || unit === 'years';
  return form === 'amount' && long ? nouns : [];
}

function tellingWord(figure: Figure): Cue | null {
  const { statement, quantity } = figure;
  const words = wordsFor(quantity);
  if (words.length === 0) return null;
  if (quantity.counted)
    return cuesIn(statement.mentions, ...verbs).find((c) => gap(c, quantity) === 0) ?? null;
  return quantity.form === 'interval'
    ? nearest(cuesIn(statement.mentions, ...words), quantity)
    : measuringCue(figure, ...words);
}

/** Something is updated, or a plan is looked at again. */
function isUpdating(figure: Figure, services: readonly ServiceId[], { measure }: Cue): boolean {
  if (measure === 'updating' || measure === 'updating_gap') return true;
  const planned = among(services, plans).length > 0 && thingOf(figure) === 'plan';
  return measure === 'following' && planned;
}

/** What an update is of: the last thing named before the figure, the assessment only under its heading or where all else lacks. */
function thingOf({ statement, quantity }: Figure): string | null {
  const named = cuesIn(statement.mentions, 'plan', 'programme', 'assessment', 'website');
  const apart = named.filter(({ measure }) => measure !== 'assessment');
  const assessed = among(statement.services, assessments).length > 0;
  const things = assessed || apart.length === 0 ? named : apart;
  const before = things.filter((cue) => cue.end <= quantity.start);
  return nearest(before.length > 0 ? before : things, quantity)?.measure ?? null;
}

/** What is updated: the plan, the programme or the assessment that the sentence names, else what its heading is about. */
function updatedService(
  figure: Figure,
  services: readonly ServiceId[],
): Pick<Finding, 'parameter' | 'services'> | null {
  const carrying = cuesIn(figure.statement.mentions, 'carrying_out').length > 0;
  const own = serviceOfThing(thingOf(figure), services);
  if (own.length === 0) return null;
  const reported = carrying && own[0] === 'monitoring';
  return { parameter: reported ? 'reporting_interval' : 'update_interval', services: own };
}

function serviceOfThing(
  thing: string | null,
  services: readonly ServiceId[],
): readonly ServiceId[] {
  const monitored = among(services, ['monitoring']);
  switch (thing) {
    case 'website':
      return [];
    case 'programme':
      return ['monitoring'];
    case 'assessment':
      return among(services, assessments);
    case 'plan': {
      const own = among(services, plans);
      if (own.length > 0) return own;
      return monitored.length > 0 ? monitored : ['integration_plan'];
    }
    default:
      return among(services, [...plans, ...assessments, 'monitoring']);
  }
}

/** A report on the programme, and not one on a course or a student. */
function isOnProgramme(
  { statement }: Figure,
  services: readonly ServiceId[],
  { measure }: Cue,
): boolean {
  if (services.includes('monitoring')) return true;
  const told = cuesIn(statement.mentions, 'programme', 'carrying_out').length > 0;
  if (measure === 'following') return told;
  return told || services.length === 0 || cuesIn(statement.mentions, 'governs').length > 0;
}
