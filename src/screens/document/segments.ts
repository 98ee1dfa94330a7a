/** A half-open range of UTF-16 code units of the document's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Span extends Range {
  readonly id: string;
}

/** A stretch of text between two ends of spans. */
export interface Segment extends Range {
  /** Spans that cover it, the shortest first; none for plain text. */
  readonly ids: readonly string[];
  /** Spans whose first words within the range stand here. */
  readonly begins: readonly string[];
  /** Spans that end here. */
  readonly ends: readonly string[];
}

/**
 * Splits a range where spans begin and end, so that each stretch knows all spans over it, however they overlap.
 * @param spans those that touch the range; empty ones are left out
 */
export function segmentsOf(range: Range, spans: readonly Span[]): Segment[] {
  const touching = spans.filter(
    ({ start, end }) => start < end && start < range.end && end > range.start,
  );
  const edges = new Set([range.start, range.end]);
  for (const { start, end } of touching) {
    if (start > range.start) edges.add(start);
    if (end < range.end) edges.add(end);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const waiting = [...touching].sort((a, b) => a.start - b.start);
  let open: Span[] = [];
  let next = 0;
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1] ?? range.end;
    const begins: string[] = [];
    open = open.filter((span) => span.end > start);
    for (let span = waiting[next]; span && span.start <= start; span = waiting[++next]) {
      open.push(span);
      begins.push(span.id);
    }
    const over = [...open].sort((a, b) => a.end - a.start - (b.end - b.start));
    return {
      ...{ start, end, begins, ids: over.map(({ id }) => id) },
      ends: open.filter((span) => span.end === end).map(({ id }) => id),
    };
  });
}
