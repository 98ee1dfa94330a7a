import type { Section, ServiceId } from '../../contract/vocabulary';
import { mentionsIn, ofKind, type Passage } from '../annotated';
import type { Mention } from '../knowledge/matcher';
import type { Meaning } from '../knowledge/meaning';
import { sectionOf } from '../../contract/sections';

/** Share of a chapter’s service names that must belong to the section its first paragraph names. */
const SECTION_SHARE = 0.6;

/**
 * Chapters whose heading names no service although their text is on one: the first paragraph names services of one section
 * only, most of the chapter’s names belong to it, and no heading of the document does.
 */
export function placeChapters(
  passages: readonly Passage[],
  mentions: readonly Mention<Meaning>[],
): Passage[] {
  const taken = new Set(passages.map((p) => p.section));
  const chapters = new Map<number, Passage[]>();
  for (const passage of passages) {
    if (!passage.heading || passage.services.length > 0) continue;
    const chapter = chapters.get(passage.heading.start);
    if (chapter) chapter.push(passage);
    else chapters.set(passage.heading.start, [passage]);
  }
  const places = new Map<Passage, { section: Section; services: readonly ServiceId[] }>();
  for (const chapter of chapters.values()) {
    const place = placeOf(chapter, mentions);
    if (!place || taken.has(place.section)) continue;
    taken.add(place.section);
    for (const passage of chapter) places.set(passage, place);
  }
  return passages.map((p) => ({ ...p, ...places.get(p) }));
}

function placeOf(chapter: readonly Passage[], mentions: readonly Mention<Meaning>[]) {
  const own = chapter.filter((p) => p.kind === 'paragraph' || p.kind === 'list_item');
  const [first] = own;
  const named = (passage: Passage): ServiceId[] =>
    ofKind(mentionsIn(mentions, passage), 'service').map((m) => m.meaning.service);
  const services = [...new Set(first ? named(first) : [])];
  const section = sectionOf(services[0]);
  if (section === null || services.some((s) => sectionOf(s) !== section)) return null;
  const all = own.flatMap(named);
  const share = all.filter((s) => sectionOf(s) === section).length / all.length;
  return share >= SECTION_SHARE ? { section, services } : null;
}
