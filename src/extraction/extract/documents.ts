import type { Row } from '../../contract/rows';
import { hasCue, ownWords, type AnnotatedDocument, type Passage } from '../annotated';
import type { Span } from '../document';
import { normaliseLabel } from '../knowledge/label';
import type { Knowledge } from '../knowledge/knowledge';
import type { FinderContext } from './context';
import { findDates } from './dates';

/** What the text itself says of the document. */
export type Description = Pick<
  Row<'documents'>,
  'title' | 'period_start' | 'period_end' | 'dated' | 'coordinating_body' | 'law' | 'restated_from'
>;

/** Letters at the beginning in which title, date and period stand. */
const FRONT_LENGTH = 900;

/** Act 681/2023, Act 1386/2010 and Act 493/1999: the acts an integration programme can follow. */
const acts = /(?<!\d)(681\/2023|1386\/2010|493\/1999)(?!\d)/g;

const restated = /^Kotopeilin mukaelma asiakirjasta:\s*(.+)$/m;

/** Title, period, date, coordinating body and Act of a programme. */
export function describeDocument({ document, knowledge }: FinderContext): Description {
  const title = titleOf(document);
  return {
    title,
    ...periodOf(document, title),
    dated: datedOf(document),
    coordinating_body: coordinatorOf(document),
    law: lawOf(document) ?? lawOfHeadings(document, knowledge),
    restated_from: restated.exec(document.text.slice(0, FRONT_LENGTH))?.[1]?.trim() ?? null,
  };
}

const line = (document: AnnotatedDocument, { start, end }: Span): string =>
  document.text.slice(start, end).replace(/\s+/g, ' ').trim();

/** The first short passage that names the programme, else the first passage. */
function titleOf(document: AnnotatedDocument): string | null {
  const front = document.passages.filter(
    (p) => p.start < FRONT_LENGTH && p.end - p.start < 160 && !restated.test(line(document, p)),
  );
  const named = front.find((p) =>
    document.mentions.some((m) => m.start >= p.start && m.end <= p.end && hasCue([m], 'programme')),
  );
  const title = named ?? front[0];
  return title ? line(document, title) : null;
}

/** `2018–2022 > 2025`: the first year begins the period, the last one on the line ends it. */
function periodOf(document: AnnotatedDocument, title: string | null) {
  const front = document.passages
    .filter((p) => p.start < FRONT_LENGTH && p.end - p.start < 200)
    .map((p) => line(document, p));
  const range = front
    .map((l) => /((?:19|20)\d{2})\s*[–-]\s*((?:19|20)\d{2})(?:\D{0,12}((?:19|20)\d{2}))?/.exec(l))
    .find(Boolean);
  if (range) return { period_start: range[1] ?? null, period_end: range[3] ?? range[2] ?? null };
  const year =
    title && !/\d\.\d{4}/.test(title)
      ? (/(?<![\d.])((?:19|20)\d{2})(?!\d)/.exec(title)?.[1] ?? null)
      : null;
  const alone = front.find((l) => /^(?:19|20)\d{2}$/.test(l)) ?? null;
  return { period_start: year ?? alone ?? inForceFrom(document), period_end: null };
}

/** `Ohjelma tulee voimaan 1.1.2025`: the year from which the programme is valid. */
function inForceFrom(document: AnnotatedDocument): string | null {
  const sentence = document.sentences.find(
    (s) => hasCue(s.mentions, 'in_force') && hasCue(s.mentions, 'this_programme'),
  );
  const [date] = sentence ? findDates(line(document, sentence)) : [];
  return date?.date.slice(0, 4) ?? null;
}

/** The answer to the form’s question, else the first date on the front page or in a running header. */
function datedOf(document: AnnotatedDocument): string | null {
  const answered = answerTo(document, 'dated').flatMap((p) => findDates(line(document, p)));
  if (answered[0]) return answered[0].date;
  const front = document.passages
    .filter((p, i) => p.start < FRONT_LENGTH && p.end - p.start < 80 && !isCaption(document, i))
    .flatMap((p) => findDates(line(document, p)).map((d) => d.date));
  return front.find((date) => date.length > 4) ?? updatedOn(document);
}

/** The line above a table tells the day of its figures. */
const isCaption = (document: AnnotatedDocument, index: number): boolean =>
  document.passages[index + 1]?.kind === 'table_row';

/** `Ohjelma on päivitetty 9.1.2026.` in running text. */
function updatedOn(document: AnnotatedDocument): string | null {
  for (const sentence of document.sentences) {
    if (!hasCue(sentence.mentions, 'updated') || !hasCue(sentence.mentions, 'this_programme'))
      continue;
    const [date] = findDates(line(document, sentence)).filter((d) => d.date.length > 4);
    if (date) return date.date;
  }
  return null;
}

const answerTo = (document: AnnotatedDocument, question: Passage['question']): Passage[] =>
  ownWords(
    document,
    document.passages.filter((p) => p.question === question),
  );

/** The answer to the form’s question, else the sentence that says who coordinates the programme. */
function coordinatorOf(document: AnnotatedDocument): string | null {
  const [answered] = answerTo(document, 'coordinator');
  if (answered) return line(document, answered);
  const sentence = document.sentences.find((s) => {
    const before = hasCue(s.mentions, 'continues') ? (s.previous?.mentions ?? []) : [];
    return (
      hasCue(s.mentions, 'coordinates') && hasCue([...s.mentions, ...before], 'this_programme')
    );
  });
  return sentence ? line(document, sentence) : null;
}

/** The Act cited; of several the one cited most often. */
function lawOf(document: AnnotatedDocument): string | null {
  const counts = new Map<string, number>();
  for (const [, act = ''] of document.text.matchAll(acts))
    counts.set(act, (counts.get(act) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? null;
}

/** The Act whose section numbers the headings use: `(KotoL 25 §)` above civic orientation is Act 681/2023. */
function lawOfHeadings(document: AnnotatedDocument, { acts: known }: Knowledge): string | null {
  for (const passage of document.passages) {
    if (passage.kind !== 'heading') continue;
    const heading = line(document, passage);
    const cited = heading.includes('§') ? normaliseLabel(heading).split(' ') : [];
    const act = known.find(
      (a) => passage.services.includes(a.service_id) && a.sections.some((n) => cited.includes(n)),
    );
    if (act) return act.act;
  }
  return null;
}
