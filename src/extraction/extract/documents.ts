import type { Row } from '../../contract/rows';
import { hasCue, mentionsIn, ownWords, type AnnotatedDocument, type Passage } from '../annotated';
import type { Span } from '../document';
import { normaliseLabel } from '../knowledge/label';
import type { Knowledge } from '../knowledge/knowledge';
import type { FinderContext } from './context';
import { findDates } from './dates';
import { periodOf, readPeriod } from './period';

/** What the text itself says of the document. */
export type Description = Pick<
  Row<'documents'>,
  'title' | 'period_start' | 'period_end' | 'dated' | 'coordinating_body' | 'law' | 'restated_from'
>;

/** Letters at the beginning in which title, date and period stand. */
const FRONT_LENGTH = 900;

/** Act 681/2023, Act 1386/2010 and Act 493/1999: the acts an integration programme can follow. */
const acts = /(?<!\d)(681\/2023|1386\/2010|493\/1999)(?!\d)/g;

const restated =
  /^(?:Kotopeilin mukaelma asiakirjasta|Kotopeilis omskrivning av dokumentet):\s*(.+)$/m;

/** Title, period, date, coordinating body and Act of a programme. */
export function describeDocument({ document, knowledge }: FinderContext): Description {
  const title = titleOf(document);
  return {
    title,
    ...periodOf(
      document,
      title,
      document.passages.filter((p) => p.start < FRONT_LENGTH),
    ),
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

/** The answer to the form’s question, else the first date on the front page or in a running header. */
function datedOf(document: AnnotatedDocument): string | null {
  const answered = answerTo(document, 'dated').flatMap((p) => findDates(line(document, p)));
  if (answered[0]) return answered[0].date;
  const front = document.passages.filter(
    (p, i) =>
      p.start < FRONT_LENGTH &&
      p.end - p.start < 80 &&
      !isCaption(document, i) &&
      readPeriod(line(document, p)) === null,
  );
  const days = (passages: readonly Passage[]): string[] =>
    passages.flatMap((p) => findDates(line(document, p)).map((d) => d.date));
  const updated = days(front.filter((p) => hasCue(mentionsIn(document.mentions, p), 'updated')));
  const valid = front.filter((p) => hasCue(mentionsIn(document.mentions, p), 'in_force'));
  const others = days(front.filter((p) => !valid.includes(p)));
  const precise = (date: string): boolean => date.length > 4;
  return updated.filter(precise).sort().at(-1) ?? others.find(precise) ?? updatedOn(document);
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
