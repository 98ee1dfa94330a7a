import type { Span } from '../document';

/** Sections of an Act cited at one place: `14 ja 15 §`, `KotoL 10 §:n 1 mom.`, `16–17 §`. */
export interface Citation extends Span {
  readonly sections: readonly string[];
}

const citation =
  /(?<![\d.])(\d{1,2}(?:\s?(?:,|–|-|ja|och|sekä|samt)\s?\d{1,2}){0,4})\s?§(?::n)?(?![\p{L}\d])/gu;

/** The end of a name of an Act or of its number: `kuntalain (410/2015)`, `KotoL`, `lagen`, `lagen om hemkommun (201/1994)`. */
const actBefore = /(?:la(?:ki|in|issa|kia|g|gen|gens)|\p{L}L|\(?\d{1,4}\/\d{4}\)?)[\s,:]*$/u;
/** `§ 1 mom. i lagen om hemkommun`, `§ arbetskraftslagen`. */
const actAfter = /^[^().;]{0,20}(?:\d\s?mom\.)?[^().;]{0,20}?\p{L}*lag(?:en)?\s+om\s[^().;]{0,40}/u;
/** `12.2.2025, 21 §`: the number of a decision. */
const dateBefore = /\d\.\s?(?:\d{2}|\d{4})?[\s,(]*$/u;
const integrationAct = /koto|integration|681\/2023/iu;
const otherNumber = /(?<!\d)(?!681\/2023)\d{1,4}\/\d{4}[\s),:]*$/u;
/** Letters around a citation in which the Act it belongs to is named. */
const REACH = 70;

/** The sections of the integration Act that a stretch cites; those of another Act and numbers of decisions are left out. */
export function findCitations(text: string, { start, end }: Span): Citation[] {
  return Array.from(text.slice(start, end).matchAll(citation), (m) => {
    const at = start + m.index;
    return { start: at, end: at + m[0].length, sections: sectionsOf(m[1] ?? '') };
  }).filter((cited) => !isOthers(text, { start, end }, cited));
}

function isOthers(text: string, { start, end }: Span, cited: Span): boolean {
  const before = text.slice(Math.max(start, cited.start - REACH), cited.start);
  const after = actAfter.exec(text.slice(cited.end, Math.min(end, cited.end + REACH)))?.[0];
  if (dateBefore.test(before) || otherNumber.test(before)) return true;
  if (after !== undefined && !integrationAct.test(after)) return true;
  return actBefore.test(before) && !integrationAct.test(before);
}

/** `14 ja 16–18`: 14, 16, 17 and 18. */
function sectionsOf(list: string): string[] {
  const parts = Array.from(list.matchAll(/(\d{1,2})(?:\s?[–-]\s?(\d{1,2}))?/g));
  return parts.flatMap(([, first = '', last = first]) => {
    const length = Math.max(1, Number(last) - Number(first) + 1);
    return Array.from({ length }, (_, i) => String(Number(first) + i));
  });
}
