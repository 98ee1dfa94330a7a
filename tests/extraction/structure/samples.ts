import type { AnnotatedDocument, Passage } from '../../../src/extraction/annotated';

const place = (p: Passage): string =>
  [p.question ?? [p.section, p.facet].filter(Boolean).join(' '), p.clientGroup]
    .filter(Boolean)
    .join(' ') || '-';

/** `heading 3 | Yhteiskuntaorientaatio`: kind and place of each passage with its words. */
export function passagesOf({ passages, text }: AnnotatedDocument): string[] {
  return passages.map((p) => `${p.kind} ${place(p)} | ${text.slice(p.start, p.end)}`);
}

/** The services of the headings, a line each. */
export function headingsOf({ passages, text }: AnnotatedDocument): string[] {
  return passages
    .filter((p) => p.kind === 'heading')
    .map((p) => `${p.services.join('+') || '-'} | ${text.slice(p.start, p.end)}`);
}

/** The words in which each question is answered. */
export function answersOf(document: AnnotatedDocument): Record<string, string> {
  const { passages, text } = document;
  const answers: Record<string, string> = {};
  for (const p of passages) {
    if (p.question === null || p.kind === 'prompt' || p.kind === 'heading') continue;
    const before = answers[p.question];
    const own = text.slice(p.start, p.end);
    answers[p.question] = before === undefined ? own : `${before} / ${own}`;
  }
  return answers;
}
