import type { Certainty } from '../../contract/vocabulary';
import type { FactKind, ProvedFact } from '../../state/document-file';

/** Kinds of facts in the order of the margin. */
export const factKinds = [
  'coverage',
  'answers',
  'languages',
  'responsibilities',
  'party_mentions',
  'parameters',
  'delivery_modes',
  'target_groups',
  'municipality_links',
  'statistics',
  'goals',
  'decisions',
  'task_division',
  'quality_flags',
] as const satisfies readonly FactKind[];

/** Kinds whose words are whole answers: they are underlined, so that the words within them can be marked. */
const wholeAnswers: ReadonlySet<FactKind> = new Set([
  'coverage',
  'answers',
  'goals',
  'task_division',
]);

/** Which facts the reader sees. */
export interface FactView {
  readonly kinds: ReadonlySet<FactKind>;
  readonly certainties: readonly Certainty[];
}

/** Off: its kind is not chosen. Left out: the certainty chosen leaves it out. */
export type Standing = 'shown' | 'left_out' | 'off';

export function standingOf({ kind, certainty }: ProvedFact, view: FactView): Standing {
  if (!view.kinds.has(kind)) return 'off';
  return !certainty || view.certainties.includes(certainty) ? 'shown' : 'left_out';
}

/** How a stretch of text is drawn, by the facts that its words prove. */
export type MarkLook = 'word' | 'answer' | 'left_out' | 'plain';

export function lookOf(facts: readonly ProvedFact[], view: FactView): MarkLook {
  const standings = new Map(facts.map((fact) => [fact, standingOf(fact, view)]));
  const shown = facts.filter((fact) => standings.get(fact) === 'shown');
  if (shown.some(({ kind }) => !wholeAnswers.has(kind))) return 'word';
  if (shown.length > 0) return 'answer';
  return facts.some((fact) => standings.get(fact) === 'left_out') ? 'left_out' : 'plain';
}

/** Value of the key `kind` that switches every kind off. */
const noKind = 'none';

/** The kinds that the address asks for: those named, or all when it names none. */
export function kindsAsked(values: readonly string[]): ReadonlySet<FactKind> {
  if (values.includes(noKind)) return new Set();
  const named = factKinds.filter((kind) => values.includes(kind));
  return new Set(named.length > 0 ? named : factKinds);
}

/** The key `kind` of the address for the kinds chosen, among those that the document has. */
export function kindKey(
  chosen: ReadonlySet<FactKind>,
  present: readonly FactKind[],
): string[] | null {
  const named = present.filter((kind) => chosen.has(kind));
  if (named.length === present.length) return null;
  return named.length > 0 ? named : [noKind];
}
