import type { ServiceId } from '../../contract/vocabulary';
import { cuesIn, gap, measuringCue, type Cue, type Figure } from './measure-context';
import { among, courses, type Finding } from './parameter-finding';
import type { Quantity } from './quantity';
import { limitOf } from './stated-limit';

/** No group of learners is larger. */
const LARGEST = 60;

/** How many take part in a group of a course: a number of persons by a word for the group, or a bare number by its label. */
export function findGroupSize(figure: Figure, services: readonly ServiceId[]): Finding | null {
  const { minimum, maximum, unit } = figure.quantity;
  const own = among(services, courses);
  if (own.length === 0 || (maximum ?? minimum ?? 0) > LARGEST || isCount(figure)) return null;
  const labels = labelsFor(figure);
  const needed = unit === null ? null : neededCue(figure);
  const cue = measuringCue(figure, ...labels) ?? needed;
  const beside = cue !== null && (unit !== null || isBeside(figure, cue));
  if (!beside && !isLabelled(figure, labels)) return null;
  const { quantity } = limitOf(figure) ?? (cue === needed && cue ? least(figure) : figure);
  return {
    parameter: 'group_size',
    services: own,
    quantity: { ...quantity, unit: 'persons' },
    cue: beside ? cue : null,
    rule: beside ? 'measure-phrase' : 'labelled-figure',
  };
}

/** A bare number needs a label, or those who take part when it is bounded (`osallistujia on vähintään kuusi`). */
function labelsFor({ quantity: { unit, minimum, maximum, compared } }: Figure): string[] {
  if (unit !== null || compared) return ['group_label', 'group'];
  return minimum === maximum ? ['group_label'] : ['group_label', 'participants'];
}

/** `Kurssi edellyttää kuutta osallistujaa`: how many it takes for a course to begin. */
function neededCue(figure: Figure): Cue | null {
  const course = cuesIn(figure.statement.mentions, 'course', 'group').length > 0;
  return course ? measuringCue(figure, 'group_needs') : null;
}

/** What is needed is a lower bound. */
const least = ({ quantity }: Figure): { readonly quantity: Quantity } => ({
  quantity: quantity.minimum === quantity.maximum ? { ...quantity, maximum: null } : quantity,
});

/** Officials, a part of the population, a sum of people or those of a year. */
function isCount({ text, statement, quantity }: Figure): boolean {
  const before = text.slice(statement.start, quantity.start);
  const after = text.slice(quantity.start, statement.end);
  const words = `${before.split(/[,;]/).at(-1) ?? ''}${after.split(/[,;]/)[0] ?? ''}`;
  if (/(?:19|20)\d\d|vuosittain|vuodessa|årligen|per år/i.test(words)) return true;
  return cuesIn(statement.mentions, 'no_group').some((cue) => gap(cue, quantity) <= 60);
}

/** `Ryhmäkoko: 12–15`, `ryhmäkoko vaihtelee 8:sta 16:een`: a bare number follows its label. */
function isBeside({ text, quantity }: Figure, cue: Cue): boolean {
  if (quantity.compared && cue.start >= quantity.end) return true;
  const between = text.slice(cue.end, quantity.start);
  return cue.end <= quantity.start && between.length <= 30 && !/\d/.test(between);
}

/** A short cell or list item that begins with the figure. */
function isLabelled({ statement, quantity }: Figure, labels: readonly string[]): boolean {
  const short = statement.end - statement.start <= 60;
  const first = cuesIn(statement.mentions).every((cue) => cue.start > quantity.start);
  return short && first && cuesIn(statement.labels, ...labels).length > 0;
}
