import type { ProvedFact } from '../../state/document-file';
import { standingOf, type FactView } from './fact-view';
import { kindName, noteBrief, noteMore, noteName, type NoteLanguage } from './note-words';

/** What is known of one fact in words. */
export interface FactDetail {
  readonly name: string;
  /** Brief, clients and services; empty when nothing more is known. */
  readonly more: string;
  /** How sure and by which rule. */
  readonly how: string;
}

interface Given extends NoteLanguage {
  readonly view: FactView;
  readonly howFound: (fact: ProvedFact) => string;
}

/** The facts that are seen, each said once. */
export function detailsOf(facts: readonly ProvedFact[], given: Given): FactDetail[] {
  const seen = facts.filter(
    (fact) => fact.kind !== 'quality_flags' && standingOf(fact, given.view) !== 'off',
  );
  const details = seen.map((fact) => ({
    name: `${kindName[fact.kind]()} · ${noteName(fact, given)}`,
    more: [noteBrief(fact, given), ...noteMore(fact, given)].filter(Boolean).join(' · '),
    how: given.howFound(fact),
  }));
  const byWords = new Map(details.map((one) => [`${one.name}|${one.more}|${one.how}`, one]));
  return [...byWords.values()];
}
