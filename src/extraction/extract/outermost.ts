import type { Span } from '../document';

/** The spans that lie in no longer one. */
export function outermost<S extends Span>(spans: readonly S[]): S[] {
  return spans.filter(
    (s) =>
      !spans.some((o) => o.start <= s.start && o.end >= s.end && o.end - o.start > s.end - s.start),
  );
}
