import type { Series } from '../../charts/series';
import { formatDate, formatNumber, formatPercent, type FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import type { ResidentTotal } from './query';
import { groupName, type ResidentPanel } from './shape';

/** The answer of the line chart as one sentence. */
export function shareWords(series: readonly Series[], language: FormatLanguage): string {
  const [highest, ...others] = series;
  const last = highest?.points.at(-1);
  if (!highest || !last) return m.population_none();
  const lowest = others.at(-1);
  if (lowest)
    return m.population_answer_range({
      highest: highest.name,
      highestShare: `${last.text} (${last.year})`,
      lowest: lowest.name,
      lowestShare: `${lowest.points.at(-1)?.text} (${lowest.points.at(-1)?.year})`,
    });
  const first = highest.points[0];
  const words = { municipality: highest.name, share: last.text, year: last.year };
  if (!first || first.year === last.year) return m.population_answer_one(words);
  const change = { from: first.text, since: first.year, municipality: highest.name };
  if (first.value === last.value) return m.population_answer_same({ ...words, since: first.year });
  const answer = first.value < last.value ? m.population_answer_up : m.population_answer_down;
  const points = formatNumber(Math.abs(last.value - first.value), language);
  return answer({ ...words, ...change, points });
}

/** Which lines of a crowded chart carry names; empty where all do. */
export function namedWords(series: readonly Series[], named: readonly Series[]): string {
  if (named.length === series.length) return '';
  return named.some(({ chosen }) => chosen)
    ? m.population_named_chosen()
    : m.population_named_ends();
}

/** Sentences on the largest group: of the only municipality, and of several. */
interface GroupSentences {
  readonly one: (words: { municipality: string; group: string; persons: string }) => string;
  readonly many: (words: { group: string; count: number; total: number }) => string;
}

export const citizenshipSentences: GroupSentences = {
  one: m.population_citizenship_answer,
  many: m.population_citizenship_answer_many,
};
export const languageSentences: GroupSentences = {
  one: m.population_language_answer,
  many: m.population_language_answer_many,
};

/** The answer of a figure of residents as one sentence: the largest named group, or the one that is it most often. */
export function groupWords(
  panels: readonly ResidentPanel[],
  { one, many }: GroupSentences,
  language: FormatLanguage,
): string {
  const largest = panels.flatMap(({ groups }) => groups.find(({ kind }) => kind === 'group') ?? []);
  const [first] = largest;
  if (!first) return m.population_none();
  if (panels.length === 1) {
    const persons = formatNumber(first.persons, language);
    const municipality = panels[0]?.name ?? '';
    return one({ municipality, group: groupName(first, language), persons });
  }
  const countOf = (category: string) =>
    largest.filter((other) => other.category === category).length;
  const [top = first] = [...largest].sort((a, b) => countOf(b.category) - countOf(a.category));
  const count = countOf(top.category);
  return many({ group: groupName(top, language), count, total: panels.length });
}

/** Whether a table adds up, in words. */
export function sumWords(total: ResidentTotal, language: FormatLanguage): string {
  const { difference, left_out: count } = total;
  if (count > 0) return m.population_sum_left_out({ count });
  if (difference === null) return m.population_sum_unstated();
  if (difference === 0) return m.population_sum_right();
  const persons = formatNumber(Math.abs(difference), language);
  return difference > 0 ? m.population_sum_over({ persons }) : m.population_sum_under({ persons });
}

/** Source and date as the document states them: `Tilastokeskus, 31.12.2022`. */
export function statedSource(
  { source, date, year }: Pick<ResidentTotal, 'source' | 'date' | 'year'>,
  language: FormatLanguage,
): string {
  const day = date ? formatDate(date, language) : (year?.toString() ?? '');
  return [source, day].filter(Boolean).join(', ');
}

/** A level of the axis: `2 %`. */
export function tickWords(language: FormatLanguage): (value: number) => string {
  return (value) => formatPercent(value, language);
}
