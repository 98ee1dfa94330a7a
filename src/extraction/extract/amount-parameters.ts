import type { ServiceId } from '../../contract/vocabulary';
import { findDuration, findResidence } from './duration-parameters';
import { findGroupSize } from './group-size';
import { cuesIn, gap, measuringCue, nearest, type Figure } from './measure-context';
import { among, courses, type Finding } from './parameter-finding';

/** No week of study is longer. */
const LONGEST_WEEK = 45;

/** A number of hours, days or persons: by the words beside it. */
export function findAmount(figure: Figure, services: readonly ServiceId[]): Finding | null {
  const { unit, form } = figure.quantity;
  if (form === 'interval' || form === 'rate') return null;
  if (unit === null || unit === 'persons') return findGroupSize(figure, services);
  if (unit === 'times_per_year') return null;
  return (
    findWeekly(figure, services) ??
    findResidence(figure, services) ??
    findDuration(figure, services)
  );
}

function findWeekly(figure: Figure, services: readonly ServiceId[]): Finding | null {
  const { statement, quantity } = figure;
  const own = among(services, courses);
  if (own.length === 0 || cuesIn(statement.mentions, 'open').length > 0) return null;
  const told = quantity.form === 'weekly';
  const weekly = quantity.unit === 'hours' ? (weekBefore(figure) ?? weekAfter(figure)) : null;
  const labelled = cuesIn(statement.labels, 'weekly').length > 0 && quantity.unit === 'hours';
  if (!told && !weekly && !labelled) return null;
  if ((quantity.maximum ?? quantity.minimum ?? 0) > LONGEST_WEEK) return null;
  return {
    parameter: 'weekly_study_time',
    services: own,
    quantity: { ...quantity, unit: 'hours_per_week' },
    cue: told ? null : weekly,
    rule: labelled && !told ? 'labelled-figure' : 'measure-phrase',
  };
}

/** `30 tuntia lähiopetusta viikossa`: a word or two between the hours and the week. */
function weekAfter({ text, statement, quantity, others }: Figure) {
  const after = cuesIn(statement.mentions, 'weekly').filter((c) => c.start >= quantity.end);
  const cue = nearest(after, quantity);
  if (!cue || others.some((o) => o.start >= quantity.end && o.end <= cue.start)) return null;
  return /^(?: \p{L}+){1,2} $/u.test(text.slice(quantity.end, cue.start)) ? cue : null;
}

/** `viikossa opiskellaan 25 tuntia`: the week before the hours, with no word of lasting between. */
function weekBefore(figure: Figure) {
  const cue = measuringCue(figure, 'weekly');
  if (!cue || cue.start > figure.quantity.start || gap(cue, figure.quantity) > 45) return null;
  const lasting = cuesIn(figure.statement.mentions, 'lasts').some(
    (c) => c.start >= cue.end && c.end <= figure.quantity.start,
  );
  return lasting ? null : cue;
}
