import type { Span } from '../document';

/** The spans that lie in no longer one, in their order. Cost O(n log n). */
export function outermost<S extends Span>(spans: readonly S[]): S[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const inner = new Set<S>();
  let before = -1;
  let group = { start: -1, end: -1 };
  for (const span of ordered) {
    if (span.start !== group.start) {
      before = Math.max(before, group.end);
      group = { start: span.start, end: span.end };
    }
    if (before >= span.end || group.end > span.end) inner.add(span);
  }
  return spans.filter((span) => !inner.has(span));
}
