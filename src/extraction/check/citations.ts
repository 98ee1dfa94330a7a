import type { Span } from '../document';

/** Sections of an Act cited at one place: `14 ja 15 §`, `KotoL 10 §:n 1 mom.`, `16–17 §`. */
export interface Citation extends Span {
  readonly sections: readonly string[];
}

const citation =
  /(?<![\d.])(\d{1,2}(?:\s?(?:,|–|-|ja|och|sekä|samt)\s?\d{1,2}){0,4})\s?§(?::n)?(?![\p{L}\d])/gu;

/** The end of a name of an Act, with its number or without: `kuntalain (410/2015)`, `KotoL`, `lagen`. */
const actWord = /(?:la(?:ki|in|issa|kia|g|gen|gens)|\p{L}L)(?:\s?\(?\d{1,4}\/\d{4}\)?)?[\s,:]*$/u;
const integrationAct = /koto|integration/iu;
/** Letters before a citation in which the Act it belongs to is named. */
const REACH = 70;

/** The sections of the integration Act that a stretch cites; those of an Act of another name are left out. */
export function findCitations(text: string, { start, end }: Span): Citation[] {
  return Array.from(text.slice(start, end).matchAll(citation), (m) => {
    const at = start + m.index;
    return { start: at, end: at + m[0].length, sections: sectionsOf(m[1] ?? '') };
  }).filter((cited) => {
    const before = text.slice(Math.max(start, cited.start - REACH), cited.start);
    return !actWord.test(before) || integrationAct.test(before);
  });
}

/** `14 ja 16–18`: 14, 16, 17 and 18. */
function sectionsOf(list: string): string[] {
  const parts = Array.from(list.matchAll(/(\d{1,2})(?:\s?[–-]\s?(\d{1,2}))?/g));
  return parts.flatMap(([, first = '', last = first]) => {
    const length = Math.max(1, Number(last) - Number(first) + 1);
    return Array.from({ length }, (_, i) => String(Number(first) + i));
  });
}
