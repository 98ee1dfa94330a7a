import type { Span } from '../document';

const turn = /;|,\s+(?=(?:mutta|sillä|vaan|joten|ja|eikä|men|utan|eftersom|och)\s)/gu;

/** The clauses of a sentence: parted at semicolons and at a comma before a conjunction. */
export function clausesOf(text: string, { start, end }: Span): Span[] {
  const cuts = Array.from(text.slice(start, end).matchAll(turn), (m) => start + m.index);
  return [start, ...cuts].map((from, i) => ({ start: from, end: cuts[i] ?? end }));
}

/** The clause in which a span lies, or the whole sentence. */
export const clauseOf = (text: string, sentence: Span, span: Span): Span =>
  clausesOf(text, sentence).find((c) => c.start <= span.start && c.end >= span.end) ?? sentence;
