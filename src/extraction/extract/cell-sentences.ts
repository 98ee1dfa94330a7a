import { parted } from '../annotated';
import type { Span } from '../document';

/** Cells are short: a full stop before a capital parts their sentences. */
const stop = /(?<=[.!?])\s+(?=\p{Lu})|\n+/gu;

/** The sentences of a table cell, which may hold but a word or a figure; none of an empty cell. */
export function cellSentences(text: string, { start, end }: Span): Span[] {
  const cuts = Array.from(text.slice(start, end).matchAll(stop), (m) => ({
    end: start + m.index,
    next: start + m.index + m[0].length,
  }));
  return [start, ...cuts.map((cut) => cut.next)]
    .flatMap((from, i) => parted(text, { start: from, end: cuts[i]?.end ?? end }))
    .filter((span) => span.end > span.start);
}
