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
    if (knowledge.otherPeople.some((pattern) => pattern.test(text))) return [];
    const year = yearOf(context, sentence);
    return knowledge.figurePhrases.flatMap((phrase) =>
      figureOf(context, sentence, text, phrase, year),
    );
  });
}

function figureOf(
  context: FinderContext,
  sentence: Sentence,
  text: string,
  { indicator, unit, pattern }: FigurePhrase,
  year: number | null,
): StatisticsRow[] {
  const match = pattern.exec(text);
  const number = match?.[1];
  if (!match || number === undefined) return [];
  const start = sentence.start + match.index + match[0].indexOf(number);
  const span = { start, end: start + number.length };
  return figure(context, [span], {
    indicator,
    unit,
    category: null,
    year,
    date: null,
    rule: 'figure-phrase',
    certainty: 'exact',
  });
}

function yearOf({ document }: FinderContext, sentence: Sentence): number | null {
  const [own] = findDates(document.text.slice(sentence.start, sentence.end));
  const before = sentence.previous;
  const [above] = before ? findDates(document.text.slice(before.start, before.end)) : [];
  const date = own ?? above;
  return date ? Number(date.date.slice(0, 4)) : null;
}
