import type { ComparedBlock, ComparedFact } from './read';

/** What became of a municipality's programme from its older version (first) to its newer one (second). */
export interface VersionChange {
  readonly added: number;
  readonly dropped: number;
  /** Services and client groups whose responsible party is another now. */
  readonly handed: number;
}

/** Counts the changes between two documents; coverage, which says the same in other words, is left out. */
export function versionChange(blocks: readonly ComparedBlock[]): VersionChange {
  const facts = blocks.flatMap(({ rows }) =>
    rows.flatMap((row) => (row.kind === 'coverage' ? [] : row.facts)),
  );
  return {
    added: facts.filter(({ evidence: [older, newer] }) => !older && newer).length,
    dropped: facts.filter(({ evidence: [older, newer] }) => older && !newer).length,
    handed: blocks.filter(changedHands).length,
  };
}

/** In this section other parties are responsible than before, and some were before. */
function changedHands({ rows }: ComparedBlock): boolean {
  const facts = rows.find(({ kind }) => kind === 'responsibilities')?.facts ?? [];
  const said = (index: number) => facts.filter((fact: ComparedFact) => fact.evidence[index]);
  const parties = (index: number) => new Set(said(index).map(({ fact }) => fact.code));
  const [older, newer] = [parties(0), parties(1)];
  return older.size > 0 && newer.size > 0 && [...newer].every((party) => !older.has(party));
}
