import { ofKind } from '../annotated';
import type { Span } from '../document';
import type { Mention } from '../knowledge/matcher';
import type { Meaning, MeaningOf } from '../knowledge/meaning';

const holds = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && outer.end >= inner.end;

/** The mentions of a mode or a group that lie in no phrase which only looks like one (`tieto löytyy verkossa`). */
export function meant<K extends 'mode' | 'group'>(
  mentions: readonly Mention<Meaning>[],
  kind: K,
): Mention<MeaningOf<K>>[] {
  const all = ofKind(mentions, kind);
  const lookalikes = all.filter((m) => isLookalike(m.meaning));
  return all.filter((m) => !isLookalike(m.meaning) && !lookalikes.some((l) => holds(l, m)));
}

const isLookalike = (meaning: MeaningOf<'mode' | 'group'>): boolean =>
  (meaning.kind === 'mode' ? meaning.mode : meaning.group) === null;
