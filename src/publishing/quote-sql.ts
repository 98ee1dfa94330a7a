/** A name for a statement that DuckDB does not let bind. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text for a statement that DuckDB does not let bind. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
