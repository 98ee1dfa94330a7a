import { sectionOf } from '../../contract/sections';
import type { Section, ServiceId } from '../../contract/vocabulary';
import { hasCue, mentionsIn, ofKind, type Passage } from '../annotated';
import type { Span } from '../document';
import type { Mention } from '../knowledge/matcher';
import type { Meaning } from '../knowledge/meaning';

/** Share of a chapter’s service names that must belong to the section its first paragraph names. */
const SECTION_SHARE = 0.6;

interface Place {
  readonly section: Section;
  readonly services: readonly ServiceId[];
}

/**
 * Chapters whose heading does not use the words of the Act although their text is on one of its services. The first paragraph
 * tells when it names services of one section only and most of the chapter’s names belong to it; else a topic word of the
 * heading. A section that has a heading of its own, or an earlier chapter, is left alone.
 */
export function placeChapters(
  passages: readonly Passage[],
  mentions: readonly Mention<Meaning>[],
): Passage[] {
  const taken = new Set(passages.map((p) => p.section));
  const places = new Map<Passage, Place>();
  for (const [heading, chapter] of chaptersOf(passages)) {
    const options = [
      placeOf(chapter, mentions),
      topicOf(heading, mentions),
      openingOf(chapter, mentions),
    ];
    const place = options.find((p) => p && !taken.has(p.section));
    if (!place) continue;
    taken.add(place.section);
    for (const passage of chapter) places.set(passage, place);
  }
  return passages.map((p) => ({ ...p, ...places.get(p) }));
}

/** Passages without a service by the heading they stand under. */
function chaptersOf(passages: readonly Passage[]): Map<Span, Passage[]> {
  const chapters = new Map<Span, Passage[]>();
  for (const passage of passages) {
    if (!passage.heading || passage.services.length > 0) continue;
    const chapter = chapters.get(passage.heading);
    if (chapter) chapter.push(passage);
    else chapters.set(passage.heading, [passage]);
  }
  return chapters;
}

const isOwn = (p: Passage): boolean => p.kind === 'paragraph' || p.kind === 'list_item';

function placeOf(chapter: readonly Passage[], mentions: readonly Mention<Meaning>[]): Place | null {
  const own = chapter.filter(isOwn);
  const [first] = own;
  const named = (passage: Passage): ServiceId[] =>
    ofKind(mentionsIn(mentions, passage), 'service').map((m) => m.meaning.service);
  const opening = first ? named(first) : [];
  const services = [...new Set(opening.length > 0 ? opening : own.flatMap(named))];
  const section = sectionOf(services[0]);
  if (section === null || services.some((s) => sectionOf(s) !== section)) return null;
  const all = own.flatMap(named);
  const share = all.filter((s) => sectionOf(s) === section).length / all.length;
  return share >= SECTION_SHARE ? { section, services } : null;
}

/** Letters within which the first words of a chapter name its service. */
const OPENING = 60;

/** The service with whose name the chapter opens, when its later paragraphs name those of no other section. */
function openingOf(
  chapter: readonly Passage[],
  mentions: readonly Mention<Meaning>[],
): Place | null {
  const first = chapter.find(isOwn);
  if (!first) return null;
  const [name] = ofKind(mentionsIn(mentions, first), 'service').filter(
    (m) => m.end - first.start <= OPENING,
  );
  const section = sectionOf(name?.meaning.service);
  if (!name || section === null) return null;
  const later = chapter
    .filter((p) => p !== first)
    .flatMap((p) => ofKind(mentionsIn(mentions, p), 'service'));
  const strays = later.some((m) => sectionOf(m.meaning.service) !== section);
  return strays ? null : { section, services: [name.meaning.service] };
}

/** The service that a word of the heading stands for; headings on the programme itself have none. */
function topicOf(heading: Span, mentions: readonly Mention<Meaning>[]): Place | null {
  const words = mentionsIn(mentions, heading);
  if (hasCue(words, 'this_programme')) return null;
  const services = [...new Set(ofKind(words, 'topic').map((m) => m.meaning.service))];
  const section = sectionOf(services[0]);
  if (section === null || services.some((s) => sectionOf(s) !== section)) return null;
  return { section, services };
}
