import type { ClientGroup, Facet, QuestionId, Section, ServiceId } from '../../contract/vocabulary';
import type { Span } from '../document';
import type { Question } from '../knowledge/knowledge';
import type { Heading } from './headings';
import { sectionOf, servicesOfSection } from '../../contract/sections';

/** Where in the programme the reader of an outline stands. */
export interface Position {
  readonly section: Section | null;
  readonly facet: Facet | null;
  readonly question: QuestionId | null;
  readonly services: readonly ServiceId[];
  readonly clientGroup: ClientGroup | null;
  readonly heading: Span | null;
  /** Level of the section heading; null before the first one or when it has none. */
  readonly level: number | null;
}

export const nowhere: Position = {
  section: null,
  facet: null,
  question: null,
  services: [],
  clientGroup: null,
  heading: null,
  level: null,
};

/** The position under a heading. */
export function underHeading(position: Position, heading: Heading, span: Span): Position {
  const { level, services, facet } = heading;
  switch (heading.kind) {
    case 'facet':
      return facetPosition(position, facet, level);
    case 'section':
      return underSection(position, services, level);
    case 'table':
    case 'end':
      return { ...nowhere, heading: span };
    case 'plain': {
      const deeper = position.level !== null && level !== null && level > position.level;
      return deeper ? { ...position, heading: span } : { ...nowhere, heading: span, level };
    }
  }
}

/** A heading within its own section, deeper or without a number, leaves the section’s level and facet as they are. */
function underSection(
  position: Position,
  services: readonly ServiceId[],
  level: number | null,
): Position {
  const section = sectionOf(services[0]);
  const within = section !== null && section === position.section;
  if (within && level === null) return { ...position, question: null };
  const kept = within && position.level !== null && level !== null && level > position.level;
  return { ...nowhere, services, section, level: kept ? position.level : level };
}

/** A facet heading at or above the section’s own level is a chapter of its own and ends the section. */
function facetPosition(position: Position, facet: Facet | null, level: number | null): Position {
  const chapter = level !== null && position.level !== null && level <= position.level;
  if (chapter && position.services.length > 0) return { ...nowhere, level };
  return { ...position, facet, question: null, clientGroup: null };
}

/**
 * The question meant by a prompt at a position. The form repeats prompts in several sections and sometimes prints the prompt
 * of another section: the section stays, and the prompt goes by its facet. A form never goes back to an earlier section.
 */
export function questionAt(
  candidates: readonly Question[],
  position: Position,
  all: readonly Question[],
): Question | null {
  const here = candidates.find(
    (q) =>
      q.section === position.section && (position.facet === null || q.facet === position.facet),
  );
  const inSection = here ?? candidates.find((q) => q.section === position.section);
  if (inSection) return inSection;
  const first = candidates[0];
  if (!first || position.section === null) return first ?? null;
  const later = candidates.find((q) => q.section === null || q.section > (position.section ?? ''));
  if (later?.section === null) return later;
  const sameFacet = all.find((q) => q.section === position.section && q.facet === first.facet);
  const misprinted = first.facet === 'responsible' && position.facet === 'responsible';
  if (misprinted && sameFacet) return sameFacet;
  return later ?? sameFacet ?? first;
}

/** The position under a prompt. */
export function underPrompt(position: Position, question: Question): Position {
  const { section, facet, question_id, service_id, clientGroup } = question;
  const services = service_id === null ? [] : [service_id];
  const multi = section === '1' || section === '2';
  const whole = section !== null && multi && facet !== 'responsible';
  return {
    section,
    facet,
    question: question_id,
    services: whole ? servicesOfSection[section] : services,
    clientGroup,
    heading: position.heading,
    level: section === position.section ? position.level : null,
  };
}
