import type { FactKind, ProvedFact } from '../../state/document-file';
import type { Block } from './blocks';
import { factKinds, standingOf, type FactView } from './fact-view';
import { noteBrief, noteName, type NoteLanguage } from './note-words';

/** What the words of one piece of evidence say, once. */
export interface Note {
  readonly evidenceId: string;
  readonly name: string;
  readonly brief: string;
  readonly isLeftOut: boolean;
}

export interface NoteGroup {
  readonly kind: FactKind;
  readonly notes: readonly Note[];
}

export type FactsOf = ReadonlyMap<string, readonly ProvedFact[]>;

interface Sight {
  readonly factsOf: FactsOf;
  readonly view: FactView;
  readonly words: NoteLanguage;
}

/** The notes of a block by kind: those of the evidence that begins in it. */
export function notesOf({ spans, start }: Block, { factsOf, view, words }: Sight): NoteGroup[] {
  const groups = new Map<FactKind, Map<string, Note>>();
  for (const span of spans) {
    if (span.start < start) continue;
    for (const fact of factsOf.get(span.id) ?? []) {
      const standing = standingOf(fact, view);
      if (standing === 'off') continue;
      const name = noteName(fact, words);
      const brief = noteBrief(fact, words);
      const isLeftOut = standing === 'left_out';
      const notes = groups.get(fact.kind) ?? new Map<string, Note>();
      const key = [span.id, name, brief].join('|');
      if (!notes.has(key) || !isLeftOut)
        notes.set(key, { evidenceId: span.id, name, brief, isLeftOut });
      groups.set(fact.kind, notes);
    }
  }
  return factKinds.flatMap((kind) => {
    const notes = groups.get(kind);
    return notes ? [{ kind, notes: [...notes.values()] }] : [];
  });
}

/** The facts of each piece of evidence. */
export function factsByEvidence(facts: readonly ProvedFact[]): FactsOf {
  const found = new Map<string, ProvedFact[]>();
  for (const fact of facts) {
    const list = found.get(fact.evidence_id);
    if (list) list.push(fact);
    else found.set(fact.evidence_id, [fact]);
  }
  return found;
}

export interface KindCount {
  readonly kind: FactKind;
  /** Facts of the certainties chosen. */
  readonly count: number;
  readonly leftOut: number;
}

/** How many facts of each kind the document has; kinds of which it has none are not among them. */
export function countKinds(facts: readonly ProvedFact[], view: FactView): KindCount[] {
  const all = { ...view, kinds: new Set(factKinds) };
  const counts = new Map<FactKind, { count: number; leftOut: number }>();
  for (const fact of facts) {
    const so = counts.get(fact.kind) ?? { count: 0, leftOut: 0 };
    if (standingOf(fact, all) === 'shown') so.count += 1;
    else so.leftOut += 1;
    counts.set(fact.kind, so);
  }
  return factKinds.flatMap((kind) => {
    const so = counts.get(kind);
    return so ? [{ kind, ...so }] : [];
  });
}
