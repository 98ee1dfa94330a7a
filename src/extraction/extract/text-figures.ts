import type { Sentence } from '../annotated';
import type { FigurePhrase } from '../knowledge/knowledge';
import type { FinderContext } from './context';
import { findDates } from './dates';
import { figure, type StatisticsRow } from './figure';

/** Figures on the whole population that running text states, with the year of their sentence or of the one before. */
export function findTextFigures(context: FinderContext): StatisticsRow[] {
  const { document, knowledge } = context;
  return document.sentences.flatMap((sentence) => {
    const text = document.text.slice(sentence.start, sentence.end);
    if (knowledge.otherPeople.some((pattern) => text.search(pattern) >= 0)) return [];
    return knowledge.figurePhrases.flatMap((phrase) => figureOf(context, sentence, text, phrase));
  });
}

/** The first number of a phrase that is no year, and the shares of other years beside it (`4,1 % vuonna 2020 ja 8,2 % …`). */
function figureOf(
  context: FinderContext,
  sentence: Sentence,
  text: string,
  { indicator, unit, pattern }: FigurePhrase,
): StatisticsRow[] {
  const found = [...text.matchAll(pattern)].flatMap((match) => {
    const number = match[1] ?? '';
    const at = match.index + match[0].indexOf(number);
    return isYear(number, unit) ? [] : [{ at, number }];
  });
  const [first] = found.filter(({ at, number }) => rowOf(at, number).length > 0);
  if (!first) return [];
  const further = unit === 'percent' ? seriesAfter(text, first.at + first.number.length) : [];
  return [first, ...further].flatMap(({ at, number }) => rowOf(at, number));

  function rowOf(at: number, number: string): StatisticsRow[] {
    const start = sentence.start + at;
    return figure(context, [{ start, end: start + number.length }], {
      indicator,
      unit,
      category: null,
      year: yearOf(context, sentence, at),
      date: null,
      rule: 'figure-phrase',
      certainty: 'exact',
    });
  }
}

const isYear = (number: string, unit: string): boolean =>
  unit === 'persons' && /^(?:19|20)\d{2}$/.test(number);

/** Shares that go on in the sentence, each with its year. */
function seriesAfter(text: string, from: number): { at: number; number: string }[] {
  const series =
    /(\d{1,2}(?:,\d+)?)\s*(?:%|prosenttia|procent)\s*(?:vuonna|år|\()\s*(?:19|20)\d{2}/giu;
  return [...text.slice(from).matchAll(series)].map((match) => ({
    at: from + match.index,
    number: match[1] ?? '',
  }));
}

/** The year right after a figure, else the last one before it, else any of the sentence or of the one before. */
function yearOf({ document }: FinderContext, sentence: Sentence, at: number): number | null {
  const dates = findDates(document.text.slice(sentence.start, sentence.end));
  const before = sentence.previous;
  const [above] = before ? findDates(document.text.slice(before.start, before.end)) : [];
  const next = dates.find((d) => d.start > at && d.start - at < NEAR);
  const date =
    (dates.length > 1 ? next : null) ??
    dates.filter((d) => d.end <= at).at(-1) ??
    dates[0] ??
    above;
  return date ? Number(date.date.slice(0, 4)) : null;
}

/** Letters within which a year belongs to the figure before it. */
const NEAR = 24;
