import { DataType, type Decimal, type Table } from 'apache-arrow';
import type { PlainRow } from './connection';

/** Turns an Arrow table into rows of plain values, within lists and structs too; dates become ISO 8601 text. */
export function toPlainRows(table: Table): PlainRow[] {
  const { fields } = table.schema;
  return table
    .toArray()
    .map((row) =>
      Object.fromEntries(fields.map(({ name, type }) => [name, toPlain(row[name], type)])),
    );
}

/** A value of an Arrow column as text, number, boolean, null, or array or object of these. */
export function toPlain(value: unknown, type: DataType): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (DataType.isDecimal(type)) return toNumber(value as Uint32Array, type);
  if (DataType.isDate(type)) return new Date(value as number).toISOString().slice(0, 10);
  if (DataType.isTimestamp(type)) return new Date(value as number).toISOString();
  if (DataType.isList(type)) return toList(value as Iterable<unknown>, type.valueType);
  if (DataType.isStruct(type) || DataType.isMap(type)) return toObject(value as Entries, type);
  return value;
}

function toList(values: Iterable<unknown>, type: DataType): unknown[] {
  return Array.from(values, (value) => toPlain(value, type));
}

type Entries = Iterable<[key: string, value: unknown]>;

function toObject(entries: Entries, type: DataType): PlainRow {
  const valueType = (key: string): DataType =>
    DataType.isMap(type)
      ? type.valueType
      : (type.children.find(({ name }) => name === key)?.type ?? type);
  return Object.fromEntries(
    Array.from(entries, ([key, value]) => [key, toPlain(value, valueType(key))]),
  );
}

/** Arrow hands over a decimal as four 32-bit words of a signed 128-bit integer, lowest first. */
function toNumber(words: Uint32Array, { scale }: Decimal): number {
  const bits = words.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
  return Number(BigInt.asIntN(128, bits)) / 10 ** scale;
}
