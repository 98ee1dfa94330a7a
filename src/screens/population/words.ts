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

type GroupAnswer = (words: { municipality: string; group: string; persons: string }) => string;

/** The answer of a figure of residents as one sentence: the largest named group, in each municipality or in the only one. */
export function groupWords(
  panels: readonly ResidentPanel[],
  answer: GroupAnswer,
  language: FormatLanguage,
): string {
  const sentences = panels.slice(0, 3).flatMap((panel) => {
    const largest = panel.groups.find(({ kind }) => kind === 'group');
    if (!largest) return [];
    const group = groupName(largest, language);
    const persons = formatNumber(largest.persons, language);
    return answer({ municipality: panel.name, group, persons });
  });
  return sentences.join(' ') || m.population_none();
}

/** Whether a table adds up, in words. */
export function sumWords(total: ResidentTotal, language: FormatLanguage): string {
  const { difference } = total;
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
