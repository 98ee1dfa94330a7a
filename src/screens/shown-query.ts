import type { Value } from '../database/connection';

/** A query as it was asked: its SQL with placeholders, and what was bound to them in order. */
export interface ShownQuery {
  readonly sql: string;
  readonly values: readonly Value[];
}

/** The query as one text that can be read and run again: values written out in place of their placeholders. */
export function queryText({ sql, values }: ShownQuery): string {
  let index = 0;
  return sql
    .trim()
    .replace(/'[^']*'|\?/g, (part) => (part === '?' ? literal(values[index++]) : part));
}

function literal(value: Value | undefined): string {
  if (value === null || value === undefined) return 'NULL';
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}
