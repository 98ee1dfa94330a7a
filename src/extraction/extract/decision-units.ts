import type { QuestionId } from '../../contract/vocabulary';
import { mentionsIn, type AnnotatedDocument, type Sentence } from '../annotated';
import type { Span } from '../document';
import type { Mention } from '../knowledge/matcher';
import type { Meaning } from '../knowledge/meaning';

/** A stretch in which a body and its date can belong together: a sentence, a heading, a running line or a cell. */
export interface DecisionUnit extends Span {
  /** Index of its passage. */
  readonly passage: number;
  readonly question: QuestionId | null;
  readonly mentions: readonly Mention<Meaning>[];
}

/** All stretches of the document’s own words in order; the form’s prompts are none. */
export function decisionUnits(document: AnnotatedDocument): DecisionUnit[] {
  const sentences = new Map<number, Sentence[]>();
  for (const sentence of document.sentences) {
    const list = sentences.get(sentence.passage);
    if (list) list.push(sentence);
    else sentences.set(sentence.passage, [sentence]);
  }
  return document.passages.flatMap((passage, index) => {
    if (passage.kind === 'prompt') return [];
    const spans: readonly Span[] = sentences.get(index) ?? passage.cells ?? [passage];
    return spans
      .filter((span) => span.end > span.start)
      .map(({ start, end }) => ({
        start,
        end,
        passage: index,
        question: passage.question,
        mentions: mentionsIn(document.mentions, { start, end }),
      }));
  });
}
