import type { Table } from '../contract/column';
import { tableNames, tables, type TableName } from '../contract/tables';
import { matchRows, wordsColumn, type Comparing, type TextRow } from './match-rows';

/** A dataset as it lies in a folder. */
export interface SavedDataset {
  /** Row of the table `dataset`. */
  readonly identity: TextRow;
  /** A table that was not written is not there. */
  readonly tables: ReadonlyMap<string, readonly TextRow[]>;
  /** By document_id. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface CellChange {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** A fact that came, went or changed. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed';
  /** Null in a table without documents. */
  readonly document: string | null;
  readonly table: string;
  /** `column=value; column=value` of what tells the row apart in its document and table. */
  readonly key: string;
  /** The cells that changed; of a row that came or went all that are not empty. */
  readonly cells: readonly CellChange[];
}

export interface Comparison {
  readonly changes: readonly Change[];
  /** Facts that are the same with the same words at another place. */
  readonly moved: number;
  /** Tables and columns that only one of the two has, in words. */
  readonly notes: readonly string[];
}

/** Where words stand, and what the dataset is: compared through the facts and the texts, and told beside them. */
const apart: ReadonlySet<string> = new Set<TableName>(['dataset', 'passages', 'evidence']);
/** Columns of a key that count places, which shift when something is put before them. */
const placeColumns: ReadonlySet<string> = new Set(['evidence_id', 'ordinal']);

/** What changed from one dataset to the other, table by table in the order of the contract, texts last. */
export function compareDatasets(before: SavedDataset, after: SavedDataset): Comparison {
  const parts = tableNames
    .filter((name) => !apart.has(name))
    .map((name) => compareTable(name, before, after));
  return {
    changes: [...parts.flatMap((part) => part.changes), ...compareTexts(before, after)],
    moved: parts.reduce((sum, part) => sum + part.moved, 0),
    notes: parts.flatMap((part) => part.notes),
  };
}

function compareTable(name: TableName, before: SavedDataset, after: SavedDataset): Comparison {
  const [old, fresh] = [quotedRows(name, before), quotedRows(name, after)];
  if (!old || !fresh) {
    const notes = old || fresh ? [`table ${name} is only in the ${old ? 'old' : 'new'} one`] : [];
    return { changes: [], moved: 0, notes };
  }
  const lacking = lackingColumns(name, old, fresh);
  const comparing = comparingOf(name, new Set(lacking.map(({ column }) => column)));
  const { added, removed, changed, moved } = matchRows(old, fresh, comparing);
  const toChange = (kind: Change['kind'], from: TextRow, to: TextRow): Change => ({
    kind,
    table: name,
    document: (kind === 'added' ? to : from)['document_id'] || null,
    key: keyText(kind === 'added' ? to : from, comparing),
    cells: differences(from, to, comparing.compared),
  });
  return {
    changes: [
      ...changed.map(({ before: from, after: to }) => toChange('changed', from, to)),
      ...removed.map((row) => toChange('removed', row, {})),
      ...added.map((row) => toChange('added', {}, row)),
    ],
    moved,
    notes: lacking.map(
      ({ column, only }) => `column ${name}.${column} is only in the ${only} one and not compared`,
    ),
  };
}

/** The rows with the words of their evidence instead of its place. */
function quotedRows(name: TableName, { tables: rows }: SavedDataset): TextRow[] | null {
  const own = rows.get(name);
  if (!own) return null;
  if (!('evidence_id' in tables[name].columns)) return [...own];
  const quotes = new Map(
    (rows.get('evidence') ?? []).map((row) => [row['evidence_id'], row['quote']]),
  );
  return own.map((row) => ({ ...row, [wordsColumn]: quotes.get(row['evidence_id']) ?? '' }));
}

interface Lacking {
  readonly column: string;
  readonly only: 'old' | 'new';
}

/** Columns of the contract that one of two filled tables does not have. */
function lackingColumns(
  name: TableName,
  [old]: readonly TextRow[],
  [fresh]: readonly TextRow[],
): Lacking[] {
  if (!old || !fresh) return [];
  return Object.keys(tables[name].columns).flatMap((column): Lacking[] =>
    column in old === column in fresh ? [] : [{ column, only: column in old ? 'old' : 'new' }],
  );
}

function comparingOf(name: TableName, without: ReadonlySet<string>): Comparing {
  const { columns, primaryKey }: Table = tables[name];
  const place = Object.keys(columns).filter(
    (column) =>
      column === 'evidence_id' || (placeColumns.has(column) && primaryKey.includes(column)),
  );
  const key = primaryKey.filter((column) => !placeColumns.has(column));
  const compared = Object.keys(columns).filter(
    (column) => !place.includes(column) && !without.has(column),
  );
  return {
    key,
    place,
    compared: place.includes('evidence_id') ? [...compared, wordsColumn] : compared,
    telling: key.length === primaryKey.length || key.some((column) => column !== 'document_id'),
  };
}

function keyText(row: TextRow, { key }: Comparing): string {
  const told = key.filter((column) => column !== 'document_id' && row[column]);
  if (told.length > 0) return told.map((column) => `${column}=${row[column]}`).join('; ');
  return row[wordsColumn] ? `${wordsColumn}=${row[wordsColumn]}` : '';
}

function differences(before: TextRow, after: TextRow, columns: readonly string[]): CellChange[] {
  return columns
    .map((column) => ({ column, before: before[column] ?? '', after: after[column] ?? '' }))
    .filter((cell) => cell.before !== cell.after);
}

/** Texts that changed, without the texts themselves. Texts that came or went show in `documents`. */
function compareTexts(before: SavedDataset, after: SavedDataset): Change[] {
  return [...before.texts].flatMap(([document, old]): Change[] => {
    const text = after.texts.get(document);
    if (text === undefined || text === old) return [];
    const [from, to] = [old, text].map((one) => `${one.length} code units`);
    const cells = [{ column: 'text', before: from ?? '', after: to ?? '' }];
    return [{ kind: 'changed', document, table: 'texts', key: '', cells }];
  });
}
