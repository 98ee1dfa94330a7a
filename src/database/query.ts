import type { Connection, Value } from './connection';

/** A query that the database refused; `view` is what it selects from. */
export class QueryError extends Error {
  constructor(
    readonly view: string,
    override readonly cause: unknown,
  ) {
    super(`${view}: ${cause instanceof Error ? cause.message : String(cause)}`);
    this.name = 'QueryError';
  }
}

/**
 * Runs one SELECT with its values bound in order and returns its rows as plain objects.
 * @typeParam Row what the query's columns are; its tests compare them with the view
 * @throws QueryError
 */
export async function query<Row extends object>(
  connection: Connection,
  sql: string,
  values: readonly Value[] = [],
): Promise<Row[]> {
  try {
    return (await connection.rows(sql, values)) as Row[];
  } catch (cause) {
    throw new QueryError(viewOf(sql), cause);
  }
}

function viewOf(sql: string): string {
  return /\bfrom\s+"?([\w.]+)/i.exec(sql)?.[1] ?? 'query';
}
