import type { Labels } from './labels';

/** Rows of one table. */
export type Rows = readonly Readonly<Record<string, string | number | boolean | null>>[];

/** How the extracted rows of one document compare with its labels. */
export interface Comparison {
  /** Facts of the labels that were found; a fact is what the labelled columns say. */
  readonly right: readonly string[];
  readonly missed: readonly string[];
  /** Found, but not labelled. */
  readonly extra: readonly string[];
}

/** Facts that say that there is nothing count on neither side. */
const ABSENT = 'absent';

/** Compares distinct facts by the columns that the labels have; blanks and letter case do not matter. */
export function compare({ columns, rows }: Labels, found: Rows): Comparison {
  const factOf = (row: Readonly<Record<string, unknown>>): string =>
    columns.map((column) => normalise(row[column])).join(' · ');
  const stated = (row: Readonly<Record<string, unknown>>): boolean => row['status'] !== ABSENT;
  const facts = new Set(found.filter(stated).map(factOf));
  const wanted = new Set(
    rows.flatMap((r) => (r.open || !stated(r.cells) ? [] : [factOf(r.cells)])),
  );
  const open = new Set(rows.flatMap((r) => (r.open ? [factOf(r.cells)] : [])));
  return {
    right: [...wanted].filter((fact) => facts.has(fact)),
    missed: [...wanted].filter((fact) => !facts.has(fact)),
    extra: [...facts].filter((fact) => !wanted.has(fact) && !open.has(fact)),
  };
}

const normalise = (cell: unknown): string =>
  (cell === null || cell === undefined ? '' : String(cell))
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
