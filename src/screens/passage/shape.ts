import type { PassagePlace } from '../../state/document-file';
import type { PassageAnswer } from './read-passage';

/** A stretch of text, marked when it belongs to the evidence. */
export interface Part {
  readonly text: string;
  readonly isMarked: boolean;
}

export interface Paragraph {
  readonly ordinal: number;
  readonly kind: PassagePlace['kind'];
  readonly parts: readonly Part[];
  /** A neighbour, shown for context only. */
  readonly isNeighbour: boolean;
}

const neighbours = 2;

/** The passages that the marked words lie in, with them marked, and the neighbours before and after. */
export function paragraphsAround({ marked, passages, text }: PassageAnswer): Paragraph[] {
  const touches = ({ start, end }: PassagePlace) => start < marked.end && end > marked.start;
  const first = passages.findIndex(touches);
  if (first < 0) return [quoteAlone(text.slice(marked.start, marked.end))];
  const last = passages.findLastIndex(touches);
  return passages.slice(Math.max(0, first - neighbours), last + 1 + neighbours).map((passage) => ({
    ordinal: passage.ordinal,
    kind: passage.kind,
    parts: splitAt(text, passage, marked),
    isNeighbour: !touches(passage),
  }));
}

/** The nearest heading or prompt above the evidence, unless it is among the paragraphs shown anyway. */
export function headingAbove(answer: PassageAnswer): string | undefined {
  const { marked, passages, text } = answer;
  const heading = passages.findLast(
    ({ kind, end }) => (kind === 'heading' || kind === 'prompt') && end <= marked.start,
  );
  const shown = paragraphsAround(answer).map(({ ordinal }) => ordinal);
  return heading && !shown.includes(heading.ordinal)
    ? text.slice(heading.start, heading.end)
    : undefined;
}

function splitAt(
  text: string,
  { start, end }: PassagePlace,
  mark: { start: number; end: number },
): Part[] {
  const from = Math.min(end, Math.max(start, mark.start));
  const to = Math.max(start, Math.min(end, mark.end));
  const parts = [
    { text: text.slice(start, from), isMarked: false },
    { text: text.slice(from, to), isMarked: true },
    { text: text.slice(Math.max(from, to), end), isMarked: false },
  ];
  return parts.filter((part) => part.text !== '');
}

function quoteAlone(quote: string): Paragraph {
  const parts = [{ text: quote, isMarked: true }];
  return { ordinal: 0, kind: 'paragraph', parts, isNeighbour: false };
}
