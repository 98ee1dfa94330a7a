import type { Column } from '../../contract/column';
import { tables, type TableName } from '../../contract/tables';
import type { Certainty } from '../../contract/vocabulary';
import type { Connection, Value } from '../../database/connection';
import { query } from '../../database/query';
import type { ShownCell } from '../../shown-table';
import type { ShownQuery } from '../shown-query';

/** A column that must have a value; an empty value stands for an empty cell. */
export interface Condition {
  readonly column: string;
  readonly value: string;
}

/** Which rows of one table are asked for. */
export interface RowsAsked {
  readonly table: TableName;
  /** Null for all documents. */
  readonly documentIds: readonly string[] | null;
  /** Null for all. */
  readonly certainties: readonly Certainty[] | null;
  readonly conditions: readonly Condition[];
  /** Words that a row must have, in any column. */
  readonly find: string;
  readonly sort: { readonly column: string; readonly isDescending: boolean } | null;
  /** How many rows at most. */
  readonly limit: number;
  /** Rows to leave out before; none unless told. */
  readonly offset?: number;
}

export type TableRow = Readonly<Record<string, ShownCell>>;

export interface RowsAnswer {
  readonly rows: readonly TableRow[];
  /** Rows there are, of which `rows` are the first. */
  readonly found: number;
  /** All rows that filters and conditions leave are here: whoever has them can sort and search them. */
  readonly isWhole: boolean;
}

/** Rows are fetched in parts of so many, so that the page never waits long for one. */
const partSize = 1000;

/** More rows than these are sorted and searched by the database. */
export const wholeUpTo = 5000;

interface Clause {
  readonly sql: string;
  readonly value: Value;
}

/** Reads a table whole where it is small enough; of a larger one the first rows as they are sorted and sought. */
export async function readRows(connection: Connection, asked: RowsAsked): Promise<RowsAnswer> {
  const whole = { ...asked, find: '', sort: null, limit: wholeUpTo };
  const count = await readCount(connection, whole);
  const isWhole = count <= wholeUpTo;
  const found = isWhole || !asked.find ? count : await readCount(connection, asked);
  const rows = await readParts(connection, isWhole ? whole : asked, found);
  return { rows, found, isWhole };
}

async function readParts(
  connection: Connection,
  asked: RowsAsked,
  found: number,
): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  const wanted = Math.min(asked.limit, found);
  while (rows.length < wanted) {
    const limit = Math.min(partSize, wanted - rows.length);
    const { sql, values } = rowsQuery({ ...asked, limit, offset: rows.length });
    const part = await query<TableRow>(connection, sql, values);
    if (part.length === 0) break;
    rows.push(...part);
  }
  return rows;
}

async function readCount(connection: Connection, asked: RowsAsked): Promise<number> {
  const { sql, values } = countQuery(asked);
  const [counted] = await query<{ rows: number }>(connection, sql, values);
  return counted?.rows ?? 0;
}

/** The rows in the order of the dataset unless they are sorted. Names come from the contract alone, values are bound. */
export function rowsQuery(asked: RowsAsked): ShownQuery {
  const columns = columnsOf(asked.table).map(([name]) => nameInSql(name));
  const clauses = clausesOf(asked);
  const lines = [
    `SELECT ${columns.join(', ')}`,
    ...fromLines(asked.table, clauses),
    ...sortLines(asked),
    asked.offset ? 'LIMIT ? OFFSET ?' : 'LIMIT ?',
  ];
  const ends = [asked.limit, ...(asked.offset ? [asked.offset] : [])];
  return { sql: lines.join('\n'), values: [...clauses.map(({ value }) => value), ...ends] };
}

export function countQuery(asked: RowsAsked): ShownQuery {
  const clauses = clausesOf(asked);
  const lines = ['SELECT count(*)::INTEGER AS rows', ...fromLines(asked.table, clauses)];
  return { sql: lines.join('\n'), values: clauses.map(({ value }) => value) };
}

/** How the filters of the page narrow a table. */
export function narrowedBy(table: TableName): { documents: boolean; certainties: boolean } {
  const names = columnsOf(table).map(([name]) => name);
  return { documents: names.includes('document_id'), certainties: names.includes('certainty') };
}

export function columnsOf(table: TableName): [string, Column][] {
  return Object.entries<Column>(tables[table].columns);
}

function clausesOf({ table, documentIds, certainties, conditions, find }: RowsAsked): Clause[] {
  const narrowed = narrowedBy(table);
  const columns = columnsOf(table).map(([name]) => name);
  const known = new Set(columns);
  const all = columns.map(nameInSql).join(', ');
  const words = find.toLowerCase().split(/\s+/).filter(Boolean);
  return [
    ...(documentIds && narrowed.documents ? [among('document_id', documentIds)] : []),
    ...(certainties && narrowed.certainties ? [among('certainty', certainties)] : []),
    ...conditions
      .filter(({ column }) => known.has(column))
      .map(({ column, value }) => ({
        sql: `coalesce(${nameInSql(column)}::VARCHAR, '') = ?`,
        value,
      })),
    ...words.map((value) => ({ sql: `contains(lower(concat_ws(' ', ${all})), ?)`, value })),
  ];
}

function among(column: string, values: readonly string[]): Clause {
  return { sql: `${column} IN (SELECT unnest(string_split(?, ' ')))`, value: values.join(' ') };
}

function fromLines(table: TableName, clauses: readonly Clause[]): string[] {
  return [
    `FROM ${table}`,
    ...clauses.map(({ sql }, i) => `${i === 0 ? 'WHERE' : '  AND'} ${sql}`),
  ];
}

/** Texts sort as in the Finnish alphabet, å ä ö last, whatever the case; empty cells come last, equal ones as in the dataset. */
function sortLines({ table, sort }: RowsAsked): string[] {
  const column = columnsOf(table).find(([name]) => name === sort?.column);
  if (!sort || !column) return [];
  const [name, { type }] = column;
  const key = type === 'string' ? `translate(lower(${name}), 'åäö', '{|}')` : nameInSql(name);
  return [`ORDER BY ${key} ${sort.isDescending ? 'DESC' : 'ASC'} NULLS LAST, rowid`];
}

const reserved = new Set(['end']);

function nameInSql(name: string): string {
  return reserved.has(name) ? `"${name}"` : name;
}
