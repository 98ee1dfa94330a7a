import { DataType, type Field, type RecordBatch } from 'apache-arrow';
import type { ResultCell, ResultColumn, ResultKind } from './console';
import { toPlain } from './plain';

export function toColumn({ name, type }: Field): ResultColumn {
  return { name, type: `${type}`, kind: kindOf(type) };
}

/** The rows of a batch by place, since two columns of a query may have one name. */
export function toCells(batch: RecordBatch): ResultCell[][] {
  const { fields } = batch.schema;
  const columns = fields.map(({ type }, index) => {
    const values = batch.getChildAt(index);
    return Array.from({ length: batch.numRows }, (_, row) => toCell(values?.get(row), type));
  });
  return Array.from({ length: batch.numRows }, (_, row) =>
    columns.map((cells) => cells[row] ?? null),
  );
}

/** Arrow as the page has it reads these wrong or not at all, in the stream of a running query. */
export function isUnreadable(type: DataType): boolean {
  if (DataType.isDictionary(type) || DataType.isInterval(type)) return true;
  return (type.children ?? []).some((child: Field) => isUnreadable(child.type));
}

function kindOf(type: DataType): ResultKind {
  if (DataType.isInt(type)) return 'integer';
  if (DataType.isDecimal(type)) return type.scale === 0 ? 'integer' : 'number';
  if (DataType.isFloat(type)) return 'number';
  if (DataType.isBool(type)) return 'boolean';
  if (DataType.isDate(type)) return 'date';
  return DataType.isTimestamp(type) ? 'timestamp' : 'text';
}

function toCell(value: unknown, type: DataType): ResultCell {
  if (DataType.isTime(type) && typeof value === 'bigint') return toClock(value);
  if (typeof value === 'bigint') return exact(value);
  if (value instanceof Uint8Array) return toHexadecimal(value);
  const plain = toPlain(value, type);
  if (plain === null || typeof plain === 'string' || typeof plain === 'boolean') return plain;
  return typeof plain === 'number' ? plain : JSON.stringify(plain, spell);
}

/** Microseconds since midnight as `09:30:00`, with a fraction where there is one. */
function toClock(microseconds: bigint): string {
  return new Date(Number(microseconds / 1000n)).toISOString().slice(11, 23).replace('.000', '');
}

function exact(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value.toString();
}

const shownBytes = 32;

function toHexadecimal(bytes: Uint8Array): string {
  const shown = Array.from(bytes.subarray(0, shownBytes), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  return bytes.length > shownBytes ? `${shown}… (${bytes.length})` : shown;
}

/** Big integers within lists and structs. */
function spell(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? exact(value) : value;
}
