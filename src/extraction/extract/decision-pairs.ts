import type { Span } from '../document';
import type { BodyMark, DateMark, Marks, ParagraphMark } from './decision-marks';

/** A body with what belongs to it. */
export interface DecisionPair extends Span {
  readonly body: BodyMark;
  readonly date: string | null;
  readonly paragraph: string | null;
}

interface Found {
  readonly date: DateMark | null;
  readonly paragraph: ParagraphMark | null;
}

/**
 * Pairs the bodies of a sentence with its dates and paragraphs: those after each body up to the next one, or before each where
 * the sentence puts them first. Bodies joined by “and” share what stands beside one of them.
 */
export function pairMarks(text: string, marks: Marks): DecisionPair[] {
  const { bodies } = marks;
  const dates = assign(bodies, marks.dates);
  const paragraphs = assign(bodies, marks.paragraphs);
  const own = bodies.map((_, i) => combine(text, dates[i] ?? [], paragraphs[i] ?? []));
  return bodies.flatMap((body, i) => {
    const found = own[i] ?? [];
    const shared = found.length > 0 ? found : sharedWith(text, bodies, own, i);
    return shared.map(({ date, paragraph }) => {
      const parts = [body, ...(date ? [date] : []), ...(paragraph ? [paragraph] : [])];
      return {
        body,
        date: date?.date ?? null,
        paragraph: paragraph?.number ?? null,
        start: Math.min(...parts.map((p) => p.start)),
        end: Math.max(...parts.map((p) => p.end)),
      };
    });
  });
}

/** The marks of each body: between it and the next, or between it and the one before where marks come first. */
function assign<M extends Span>(bodies: readonly BodyMark[], marks: readonly M[]): M[][] {
  const [first, last] = [bodies[0], bodies.at(-1)];
  if (!first || !last) return [];
  const before = marks.some((m) => m.end <= first.start);
  const first_ = before && !marks.some((m) => m.start >= last.end);
  return bodies.map((body, i) => {
    const from = first_ ? (bodies[i - 1]?.end ?? 0) : body.end;
    const to = first_ ? body.start : (bodies[i + 1]?.start ?? Infinity);
    return marks.filter((m) => m.start >= from && m.end <= to);
  });
}

/** A date takes the paragraph after it, or in order where paragraphs come first; a further date counts only with its own. */
function combine(text: string, dates: readonly DateMark[], paragraphs: readonly ParagraphMark[]) {
  const [day] = dates;
  const [paragraph] = paragraphs;
  if (!day) return paragraph ? [{ date: null, paragraph }] : [];
  if (dates.length === 1) return [{ date: day, paragraph: paragraph ?? null }];
  const inOrder = !!paragraph && paragraph.end <= day.start && paragraphs.length === dates.length;
  return dates.flatMap((date, i): Found[] => {
    const next = dates[i + 1]?.start ?? Infinity;
    const after = paragraphs.find((p) => p.start >= date.end && p.end <= next);
    const own = (inOrder ? paragraphs[i] : after) ?? null;
    const before = dates[i - 1];
    const joined =
      before && /^[\s,]*(?:ja|sekä|och|samt)?\s*$/.test(text.slice(before.end, date.start));
    return i === 0 || own || joined ? [{ date, paragraph: own }] : [];
  });
}

/** What the next or the last body has, when only “and” and a name stand between the two. */
function sharedWith(
  text: string,
  bodies: readonly BodyMark[],
  own: readonly (readonly Found[])[],
  i: number,
): Found[] {
  const isJoined = (a?: BodyMark, b?: BodyMark) =>
    !!a &&
    !!b &&
    /^[\s,]*(?:ja|sekä|och|samt|että)\s+(?:\p{Lu}[\p{L}-]+\s+)?$/u.test(text.slice(a.end, b.start));
  const beside = isJoined(bodies[i], bodies[i + 1])
    ? own[i + 1]
    : isJoined(bodies[i - 1], bodies[i])
      ? own[i - 1]
      : undefined;
  return (beside ?? [])
    .slice(0, 1)
    .map(({ date }) => ({ date, paragraph: null }))
    .filter((f) => f.date);
}
