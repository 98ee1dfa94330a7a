import { hasCue, mentionsIn, type AnnotatedDocument } from '../annotated';
import type { Span } from '../document';
import { findDates } from './dates';

/** Years or days, ISO 8601, between which a programme is valid. */
export interface Period {
  readonly period_start: string | null;
  readonly period_end: string | null;
}

const day = String.raw`(?:(\d{1,2})\.(\d{1,2})\.)?`;
const year = String.raw`((?:19|20)\d{2})`;

/** `2025–2028`, `1.1.2025 – 31.12.2028`, `2025–28`; `2018–2022 > 2025`: the last year on the line ends the period. */
const range = new RegExp(
  String.raw`(?<![\d./])${day}${year}\s*(?:[–—−/-]|till(?:\soch\smed)?|t\.o\.m\.)\s*${day}((?:19|20)\d{2}|\d{2}(?![\d.]))(?:\D{0,12}${year})?`,
  'u',
);

/** Whole years are told by the year alone. */
function dated(whole: string, dayOf?: string, month?: string): string {
  if (!dayOf || !month) return whole;
  const turn = `${Number(dayOf)}.${Number(month)}.`;
  if (turn === '1.1.' || turn === '31.12.') return whole;
  return [whole, month.padStart(2, '0'), dayOf.padStart(2, '0')].join('-');
}

/** The period that a line states, or null; a number of two digits must be a later year of the same century. */
export function readPeriod(line: string): Period | null {
  const match = range.exec(line);
  if (!match) return null;
  const [, startDay, startMonth, start = '', endDay, endMonth, last = '', prolonged] = match;
  const end = last.length === 2 ? start.slice(0, 2) + last : last;
  if (Number(end) <= Number(start) && last.length === 2) return null;
  return {
    period_start: dated(start, startDay, startMonth),
    period_end: prolonged ?? dated(end, endDay, endMonth),
  };
}

const line = ({ text }: AnnotatedDocument, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s+/g, ' ').trim();

/** The period of the front page, of a sentence on how long the programme is valid, or the year of the title. */
export function periodOf(
  document: AnnotatedDocument,
  title: string | null,
  front: readonly Span[],
): Period {
  const lines = front.filter((p) => p.end - p.start < 200).map((p) => line(document, p));
  const sentences = document.sentences.filter(
    ({ mentions }) =>
      hasCue(mentions, 'programme_period') ||
      (hasCue(mentions, 'in_force') && hasCue(mentions, 'this_programme')),
  );
  const told = [...lines, ...sentences.map((s) => line(document, s))].map(readPeriod).find(Boolean);
  if (told) return told;
  const titled =
    title && !/\d\.\d{4}/.test(title)
      ? (/(?<![\d.])((?:19|20)\d{2})(?!\d)/.exec(title)?.[1] ?? null)
      : null;
  const alone = lines.find((l) => /^(?:19|20)\d{2}$/.test(l)) ?? null;
  const valid = sentences.map((s) => validity(document, s)).find(Boolean);
  return {
    period_start: titled ?? alone ?? valid?.period_start ?? null,
    period_end: valid?.period_end ?? null,
  };
}

/** `tulee voimaan 1.1.2025` begins it, `voimassa 31.12.2028 saakka` ends it. */
function validity(document: AnnotatedDocument, sentence: Span): Period | null {
  const text = line(document, sentence);
  const until = mentionsIn(document.mentions, sentence)
    .filter((m) => hasCue([m], 'until'))
    .map((m) => line(document, m));
  const dates = findDates(text);
  if (dates.length === 0) return null;
  const isEnd = ({ start, end }: Span): boolean =>
    until.some((w) => {
      const after = text.indexOf(w, end);
      const before = text.lastIndexOf(w, start);
      return (after >= 0 && after - end < 12) || (before >= 0 && start - before - w.length < 6);
    });
  const last = dates.find(isEnd);
  const first = dates.find((d) => d !== last);
  const years = (date: string | undefined): string | null => date?.slice(0, 4) ?? null;
  return { period_start: years(first?.date), period_end: years(last?.date) };
}
