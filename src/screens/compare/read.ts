import { sectionOf } from '../../contract/sections';
import { sections, type Section, type ServiceId } from '../../contract/vocabulary';
import type { DocumentFile, FactKind, ProvedFact } from '../../state/document-file';

/** Kinds of facts in the order in which they are compared; answers repeat what coverage says. */
export const comparedKinds = [
  'coverage',
  'responsibilities',
  'languages',
  'delivery_modes',
  'target_groups',
  'parameters',
  'party_mentions',
  'municipality_links',
  'decisions',
  'goals',
  'task_division',
  'statistics',
  'quality_flags',
] as const satisfies readonly FactKind[];
export type ComparedKind = (typeof comparedKinds)[number];

/** One fact over all documents compared. */
export interface ComparedFact {
  readonly key: string;
  readonly fact: ProvedFact;
  /** The words that prove it in each document; null where it does not say so. */
  readonly evidence: readonly (string | null)[];
  /** Documents that say so. */
  readonly count: number;
}

/** Facts of one kind in one section. */
export interface ComparedRow {
  readonly kind: ComparedKind;
  readonly facts: readonly ComparedFact[];
}

/** A section of the form, or what belongs to none. */
export interface ComparedBlock {
  readonly section: Section | null;
  readonly rows: readonly ComparedRow[];
  /** Passages of each document in the section, without prompts of the form and repeated lines. */
  readonly texts: readonly (readonly string[])[];
  /** Facts that not every document says. */
  readonly differences: number;
}

/** Two to four documents side by side, section by section. */
export function compareFiles(
  files: readonly DocumentFile[],
  isCounted: (fact: ProvedFact) => boolean,
): ComparedBlock[] {
  const placed = files.map((file) => placeFacts(file, isCounted));
  return [...sections, null].map((section) => {
    const own = placed.map((facts) => facts.filter((one) => one.section === section));
    const merged = mergeFacts(own.map((facts) => facts.map(({ fact }) => fact)));
    const rows = comparedKinds.flatMap((kind) => {
      const facts = merged.filter(({ fact }) => fact.kind === kind);
      return facts.length === 0 ? [] : { kind, facts };
    });
    const differences = merged.filter(({ count }) => count < files.length).length;
    return { section, rows, texts: files.map((file) => textsOf(file, section)), differences };
  });
}

interface PlacedFact {
  readonly section: Section | null;
  readonly fact: ProvedFact;
}

/** Each fact in every section whose services it concerns. */
function placeFacts(file: DocumentFile, isCounted: (fact: ProvedFact) => boolean): PlacedFact[] {
  return file.facts
    .filter((fact) => fact.kind !== 'answers' && isCounted(fact))
    .flatMap((fact) => sectionsOf(fact).map((section) => ({ section, fact })));
}

function sectionsOf({ kind, code, services }: ProvedFact): (Section | null)[] {
  if (kind === 'coverage') return sections.filter((one) => code.startsWith(one));
  if (!services) return [null];
  const found = services.split(' ').map((service) => sectionOf(service as ServiceId));
  return [...new Set(found)];
}

function mergeFacts(documents: readonly (readonly ProvedFact[])[]): ComparedFact[] {
  const merged = new Map<string, { fact: ProvedFact; evidence: (string | null)[] }>();
  for (const [index, facts] of documents.entries())
    for (const fact of facts) {
      const key = factKey(fact);
      const one = merged.get(key) ?? { fact, evidence: documents.map(() => null) };
      one.evidence[index] ??= fact.evidence_id;
      merged.set(key, one);
    }
  return [...merged]
    .map(([key, { fact, evidence }]) => {
      const count = evidence.filter((id) => id !== null).length;
      return { key, fact, evidence, count };
    })
    .sort((a, b) => b.count - a.count);
}

/** What makes two facts of different documents the same: all but their words, rule and certainty. */
function factKey(fact: ProvedFact): string {
  const { kind, code, client_group, detail, minimum, maximum, unit, date } = fact;
  const isUnit = kind === 'responsibilities';
  const parts = [kind, code, client_group, isUnit ? '' : detail, minimum, maximum, unit, date];
  return parts.join(' ');
}

const ownWords = new Set(['paragraph', 'list_item', 'table_row']);

function textsOf({ passages, text }: DocumentFile, section: Section | null): string[] {
  if (section === null) return [];
  return passages
    .filter((passage) => passage.section === section && ownWords.has(passage.kind))
    .map(({ start, end }) => text.slice(start, end));
}
