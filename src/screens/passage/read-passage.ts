import type { DocumentFile, PassagePlace, ProvedFact } from '../../state/document-file';
import type { Section } from '../../contract/vocabulary';
import type { Target } from '../../state/selection.svelte';

/** The marked words, and their neighbours of the same kind in the document. */
export interface MarkedPlace {
  readonly page: number | null;
  readonly section: Section | null;
  readonly start: number;
  readonly end: number;
  /** Place among the document's evidence, or among its passages, from 1. */
  readonly position: number;
  readonly total: number;
  readonly previous: Target | null;
  readonly next: Target | null;
}

export interface PassageAnswer {
  readonly marked: MarkedPlace;
  readonly passages: readonly PassagePlace[];
  /** What the marked words prove. */
  readonly facts: readonly ProvedFact[];
  /** The document's whole normalised text, which the spans point into. */
  readonly text: string;
}

/** The evidence or passage with everything around it; null when the document does not have it. */
export function readPassage(
  file: DocumentFile,
  target: { readonly evidenceId: string } | { readonly passageId: string },
): PassageAnswer | null {
  const marked =
    'evidenceId' in target
      ? placeAmong(file.evidence, ({ evidence_id }) => evidence_id === target.evidenceId, {
          toTarget: ({ evidence_id }) => ({ evidenceId: evidence_id }),
        })
      : placeAmong(file.passages, ({ passage_id }) => passage_id === target.passageId, {
          toTarget: ({ passage_id }) => ({ passageId: passage_id }),
        });
  if (!marked) return null;
  const facts =
    'evidenceId' in target
      ? file.facts.filter(({ evidence_id }) => evidence_id === target.evidenceId)
      : [];
  return { marked, facts, passages: file.passages, text: file.text };
}

type Place = Pick<MarkedPlace, 'page' | 'section' | 'start' | 'end'>;

function placeAmong<T extends Place>(
  places: readonly T[],
  isSought: (place: T) => boolean,
  { toTarget }: { toTarget: (place: T) => Target },
): MarkedPlace | null {
  const index = places.findIndex(isSought);
  const place = places[index];
  if (!place) return null;
  const [before, after] = [places[index - 1], places[index + 1]];
  return {
    ...{ page: place.page, section: place.section, start: place.start, end: place.end },
    position: index + 1,
    total: places.length,
    previous: before ? toTarget(before) : null,
    next: after ? toTarget(after) : null,
  };
}
