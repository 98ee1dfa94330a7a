import type { Table } from '../contract/column';
import { tableNames, tables, type TableName } from '../contract/tables';
import { Misuse } from './misuse';

/**
 * The table and those its keys point to, in the order of the dataset; all tables when none is named.
 * @throws Misuse when there is no table of that name
 */
export function chosenTables(only: string | null): readonly TableName[] {
  if (only === null) return tableNames;
  const wanted = new Set<string>([tableNamed(only)]);
  for (const name of wanted)
    for (const other of Object.values((tables[name as TableName] as Table).foreignKeys ?? {}))
      wanted.add(other);
  return tableNames.filter((name) => wanted.has(name));
}

/** @throws Misuse when there is no table of that name */
export function tableNamed(name: string): TableName {
  const found = tableNames.find((table) => table === name);
  if (!found) throw new Misuse(`There is no table ${name}. The tables: ${tableNames.join(', ')}.`);
  return found;
}
