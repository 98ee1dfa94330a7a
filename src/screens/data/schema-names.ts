import type { Column, Unit } from '../../contract/column';
import { m } from '../../messages/compiled/messages.js';

export const typeName: Record<Column['type'], () => string> = {
  string: m.data_type_string,
  integer: m.data_type_integer,
  number: m.data_type_number,
  boolean: m.data_type_boolean,
};

const unitName: Record<Unit, () => string> = {
  byte: m.data_unit_byte,
  'code unit': m.data_unit_code_unit,
  document: m.data_unit_document,
  page: m.data_unit_page,
  person: m.data_unit_person,
  row: m.data_unit_row,
  share: m.data_unit_share,
  word: m.data_unit_word,
};

/** The unit of a column in words, or where it stands; empty for a column without one. */
export function unitWords(unit: Column['unit']): string {
  if (unit === undefined) return '';
  return typeof unit === 'string'
    ? m.data_unit({ unit: unitName[unit]() })
    : m.data_unit_column({ column: unit.column });
}
