import type { AnnotatedDocument } from '../annotated';
import type { Span } from '../document';

const address = /(?:https?:\/\/|www\.)[^\s<>"”]{3,600}/iu;
/** Letters between the decision and its address on the same line. */
const NEAR = 40;

/** The address that follows an offset of a unit: on the same line, or as the beginning of the next one. */
export function linkAfter(
  document: AnnotatedDocument,
  unit: Span & { readonly passage: number },
  at: number,
): string | null {
  const { text, passages } = document;
  const passage = passages[unit.passage];
  if (!passage) return null;
  const rest = text.slice(at, Math.min(passage.end, at + 700));
  const here = address.exec(rest);
  if (here) return here.index <= NEAR && isClose(rest.slice(0, here.index)) ? clean(here[0]) : null;
  if (passage.end - at > NEAR) return null;
  const next = passages
    .slice(unit.passage + 1, unit.passage + 4)
    .find((p) => p.kind !== 'boilerplate');
  const line = next ? text.slice(next.start, Math.min(next.end, next.start + 700)) : '';
  const there = address.exec(line);
  return there && there.index <= 12 ? clean(there[0]) : null;
}

/** No other date or paragraph stands before the address. */
const isClose = (between: string): boolean => !/\d/.test(between);

const clean = (found: string): string => found.replace(/[.,;:!?)\]]+$/, '');
