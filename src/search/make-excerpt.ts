import type { Span } from './span';

/** A piece of a text, and whether it is what was looked for. */
export interface ExcerptPiece {
  readonly text: string;
  readonly isHit: boolean;
}

/** A passage as long as this is shown whole. */
const wholeLength = 360;
/** Of a longer one as much as this is shown, so much of it before the first hit. */
const windowLength = 300;
const lead = 80;

/** The part of a text with the most hits, cut at spaces, with `…` where something is left out. */
export function makeExcerpt(text: string, spans: readonly Span[]): ExcerptPiece[] {
  const { start, end } = findWindow(text, spans);
  const pieces: ExcerptPiece[] = [];
  const add = (from: number, to: number, isHit: boolean) => {
    if (from < to) pieces.push({ text: text.slice(from, to), isHit });
  };
  let last = start;
  if (start > 0) pieces.push({ text: '… ', isHit: false });
  for (const span of spans) {
    if (span.start < last || span.end > end) continue;
    add(last, span.start, false);
    add(span.start, span.end, true);
    last = span.end;
  }
  add(last, end, false);
  if (end < text.length) pieces.push({ text: ' …', isHit: false });
  return pieces;
}

function findWindow(text: string, spans: readonly Span[]): Span {
  if (text.length <= wholeLength) return { start: 0, end: text.length };
  const best = spans
    .map(({ start }) => ({
      start,
      hits: spans.filter((span) => span.start >= start && span.end <= start + windowLength - lead)
        .length,
    }))
    .reduce((a, b) => (b.hits > a.hits ? b : a), { start: 0, hits: 0 });
  const start = afterSpace(
    text,
    Math.max(0, Math.min(best.start - lead, text.length - windowLength)),
  );
  return { start, end: beforeSpace(text, Math.min(text.length, start + windowLength)) };
}

/** The start of the word after the place, or the place itself at the beginning. */
function afterSpace(text: string, place: number): number {
  if (place === 0) return 0;
  const space = text.slice(place, place + 40).search(/\s/);
  return space === -1 ? place : place + space + 1;
}

function beforeSpace(text: string, place: number): number {
  if (place === text.length) return place;
  const space = text.slice(0, place).search(/\s\S*$/);
  return space === -1 ? place : space;
}
