import type { FormatLanguage } from '../format';
import { m } from '../messages/compiled/messages.js';
import type { ShownCell, ShownTable, ShownType } from '../shown-table';
import { dayNumber } from './day-number';
import { yesOrNo } from './yes-or-no';
import type { CellStyle, Sheet, SheetCell } from './xlsx/sheet';

const styleOf: Record<ShownType, CellStyle> = {
  text: 'plain',
  code: 'code',
  integer: 'integer',
  number: 'number',
  percent: 'percent',
  date: 'date',
  boolean: 'plain',
};

/** The rows as they are shown, under the reader’s heads. */
export function dataSheet({ columns, rows }: ShownTable, locale: FormatLanguage): Sheet {
  const head = columns.map(({ title }): SheetCell => ({ value: title, style: 'head' }));
  const body = rows.map(({ cells }) =>
    columns.map(({ type }, i) => dataCell(cells[i] ?? null, type, locale)),
  );
  return {
    name: m.export_sheet_data({}, { locale }),
    hasHead: true,
    rows: [head, ...body],
    widths: fittingWidths([head, ...body]),
  };
}

function dataCell(value: ShownCell, type: ShownType, locale: FormatLanguage): SheetCell {
  if (typeof value === 'boolean') return { value: yesOrNo(value, locale), style: 'plain' };
  if (type === 'code' && typeof value === 'number') return { value: String(value), style: 'code' };
  if (type === 'date' && typeof value === 'string') {
    const day = dayNumber(value);
    return day === null ? { value, style: 'code' } : { value: day, style: 'date' };
  }
  const isText = typeof value === 'string' && type !== 'code';
  return { value, style: isText ? 'plain' : styleOf[type] };
}

/** Wide enough for the longest line of the first rows, in characters, within reason. */
export function fittingWidths(rows: readonly (readonly SheetCell[])[]): number[] {
  const [head = []] = rows;
  return head.map((_, column) => {
    const lengths = rows
      .slice(0, 200)
      .flatMap((row) => String(row[column]?.value ?? '').split('\n'))
      .map((line) => line.length);
    return Math.min(60, Math.max(10, ...lengths) + 2);
  });
}
