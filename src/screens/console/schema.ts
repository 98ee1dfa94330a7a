/** A row of the query of the schema: one column of a table or view. */
export interface SchemaRow {
  readonly table_name: string;
  readonly kind: 'table' | 'view' | 'temporary';
  readonly table_comment: string | null;
  readonly column_name: string;
  readonly data_type: string;
  readonly column_comment: string | null;
}

export interface SchemaColumn {
  readonly name: string;
  readonly type: string;
  readonly comment: string | null;
}

/** A table or view that a query can read. */
export interface SchemaTable {
  readonly name: string;
  readonly kind: SchemaRow['kind'];
  /** What one row of it stands for. */
  readonly comment: string | null;
  readonly columns: readonly SchemaColumn[];
}

/** Rows of columns, in order of their tables, as tables. */
export function toTables(rows: readonly SchemaRow[]): SchemaTable[] {
  const tables = new Map<string, SchemaTable & { columns: SchemaColumn[] }>();
  for (const row of rows) {
    const { table_name: name, kind, table_comment: comment } = row;
    const key = `${kind} ${name}`;
    const table = tables.get(key) ?? { name, kind, comment, columns: [] };
    tables.set(key, table);
    table.columns.push({ name: row.column_name, type: row.data_type, comment: row.column_comment });
  }
  return [...tables.values()];
}
