import type { Table } from './column';
import { tables, type TableName } from './tables';

/** A column whose cells, where they are not empty, stand in the column `key` of another table. */
export interface Reference {
  readonly column: string;
  readonly table: TableName;
  readonly key: string;
}

/** The references of a table in the order of its foreign keys. */
export function referencesOf(name: TableName): Reference[] {
  const { foreignKeys = {} }: Table = tables[name];
  return Object.entries(foreignKeys).map(([column, other]) => {
    const table = other as TableName;
    const { primaryKey }: Table = tables[table];
    const key =
      primaryKey.length === 1 ? primaryKey[0] : primaryKey.find((part) => part === column);
    if (key === undefined) throw new Error(`${name}.${column} holds no key of ${table}`);
    return { column, table, key };
  });
}
