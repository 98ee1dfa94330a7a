import { tableNames, type TableName } from '../../contract/tables';
import type { Address } from '../../state/address.svelte';
import { columnsOf, type Condition, type RowsAsked } from './rows-query';

type Read = Pick<Address, 'one' | 'all'>;

/** The table that the address opens; null for the list of them, undefined for one that the dataset does not have. */
export function openedTable(address: Read): TableName | null | undefined {
  const asked = address.one('table');
  return asked === null ? null : tableNames.find((name) => name === asked);
}

/** `rule_id=sum-mismatch`: the conditions of the address on columns that the table has. */
export function conditionsOf(address: Read, table: TableName): Condition[] {
  const known = new Set(columnsOf(table).map(([name]) => name));
  return address.all('where').flatMap((text) => {
    const at = text.indexOf('=');
    const column = text.slice(0, at);
    return at > 0 && known.has(column) ? [{ column, value: text.slice(at + 1) }] : [];
  });
}

export function conditionText({ column, value }: Condition): string {
  return `${column}=${value}`;
}

/** `-page` sorts by the page, the other way round. */
export function sortOf(address: Read, table: TableName): RowsAsked['sort'] {
  const text = address.one('sort') ?? '';
  const isDescending = text.startsWith('-');
  const column = isDescending ? text.slice(1) : text;
  return columnsOf(table).some(([name]) => name === column) ? { column, isDescending } : null;
}
