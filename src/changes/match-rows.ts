/** A row as its CSV has it: column → cell. */
export type TextRow = Readonly<Record<string, string>>;

/** How the rows of a table are told apart and compared. */
export interface Comparing {
  /** Columns that say which fact a row is. */
  readonly key: readonly string[];
  /** Columns that may not differ, key included. */
  readonly compared: readonly string[];
  /** Columns that say where the fact stands; a difference here alone is a move. */
  readonly place: readonly string[];
  /** The key finds at most one row, or one of the same meaning: rows left over under it are one row that changed. */
  readonly telling: boolean;
}

export interface Matched {
  readonly added: readonly TextRow[];
  readonly removed: readonly TextRow[];
  readonly changed: readonly { readonly before: TextRow; readonly after: TextRow }[];
  /** Rows that are the same fact at another place. */
  readonly moved: number;
}

/** Column with the quoted words of a row. */
export const wordsColumn = 'words';

/** Pairs old rows with new ones: equal rows first, then rows of one key with the same words, then what is left under a telling key. */
export function matchRows(
  before: readonly TextRow[],
  after: readonly TextRow[],
  comparing: Comparing,
): Matched {
  const old = groupBy(before, (row) => cellsOf(row, comparing.key));
  const fresh = groupBy(after, (row) => cellsOf(row, comparing.key));
  const keys = [...new Set([...old.keys(), ...fresh.keys()])];
  const parts = keys.map((key) =>
    matchGroup([...(old.get(key) ?? [])], [...(fresh.get(key) ?? [])], comparing),
  );
  return {
    added: parts.flatMap((part) => part.added),
    removed: parts.flatMap((part) => part.removed),
    changed: parts.flatMap((part) => part.changed),
    moved: parts.reduce((sum, part) => sum + part.moved, 0),
  };
}

/** Takes the rows out of both lists as it pairs them. */
function matchGroup(old: TextRow[], fresh: TextRow[], comparing: Comparing): Matched {
  const { compared, place, telling } = comparing;
  takePairs(old, fresh, [...compared, ...place]);
  const moved = takePairs(old, fresh, compared).length;
  const sameWords = takeQuoted(old, fresh);
  const rest = telling ? takePairs(old, fresh, []) : [];
  const changed = [...sameWords, ...rest].map(([before, after]) => ({ before, after }));
  return { added: fresh, removed: old, changed, moved };
}

function takeQuoted(old: TextRow[], fresh: TextRow[]): [TextRow, TextRow][] {
  const bare = [old, fresh].map((rows) => takeOut(rows, (row) => !row[wordsColumn]));
  const pairs = takePairs(old, fresh, [wordsColumn]);
  old.push(...(bare[0] ?? []));
  fresh.push(...(bare[1] ?? []));
  return pairs;
}

/** Pairs of rows that are equal in the columns, in their order; both lists keep the others. */
function takePairs(
  old: TextRow[],
  fresh: TextRow[],
  columns: readonly string[],
): [TextRow, TextRow][] {
  const waiting = groupBy(fresh, (row) => cellsOf(row, columns));
  const taken = new Set<TextRow>();
  const pairs: [TextRow, TextRow][] = [];
  for (const row of old) {
    const partner = waiting.get(cellsOf(row, columns))?.shift();
    if (!partner) continue;
    pairs.push([row, partner]);
    taken.add(row).add(partner);
  }
  takeOut(old, (row) => taken.has(row));
  takeOut(fresh, (row) => taken.has(row));
  return pairs;
}

function takeOut(rows: TextRow[], isWanted: (row: TextRow) => boolean): TextRow[] {
  const out = rows.filter(isWanted);
  rows.splice(0, rows.length, ...rows.filter((row) => !isWanted(row)));
  return out;
}

function cellsOf(row: TextRow, columns: readonly string[]): string {
  return JSON.stringify(columns.map((column) => row[column] ?? ''));
}

function groupBy(
  rows: readonly TextRow[],
  keyOf: (row: TextRow) => string,
): Map<string, TextRow[]> {
  const groups = new Map<string, TextRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
