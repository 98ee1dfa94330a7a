import {
  formatDate,
  formatFixed,
  formatNumber,
  formatShare,
  type FormatLanguage,
} from '../../format';
import { m } from '../../messages/compiled/messages.js';
import type { ShownCell, ShownTable, ShownType } from '../../shown-table';

const numeric: ReadonlySet<string> = new Set(['integer', 'number', 'percent']);
const mostDecimals = 2;

/** Columns whose cells stand at the right, digit under digit. */
export function isNumeric({ type }: { type: string }): boolean {
  return numeric.has(type);
}

/** Writes the cells of one column for the reader; an empty cell is an empty text. */
export type ColumnText = (cell: ShownCell) => string;

/** How the cells of each column are written; numbers of a column all with as many decimals as one of them needs. */
export function columnTexts({ columns, rows }: ShownTable, language: FormatLanguage): ColumnText[] {
  return columns.map(({ type }, i) => {
    const decimals =
      type === 'number' ? Math.max(0, ...distinctDecimals(rows.map(({ cells }) => cells[i]))) : 0;
    const manner = { type, decimals, language, yes: m.table_yes(), no: m.table_no() };
    return (cell) => cellText(cell, manner);
  });
}

interface Manner {
  readonly type: ShownType;
  readonly decimals: number;
  readonly language: FormatLanguage;
  readonly yes: string;
  readonly no: string;
}

function cellText(cell: ShownCell, { type, decimals, language, yes, no }: Manner): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? yes : no;
  if (typeof cell === 'string') return type === 'date' ? formatDate(cell, language) : cell;
  if (type === 'percent') return formatShare(cell, language);
  return type === 'number'
    ? formatFixed(cell, language, decimals)
    : formatNumber(cell, language, mostDecimals);
}

function distinctDecimals(cells: readonly (ShownCell | undefined)[]): Set<number> {
  return new Set(cells.map((cell) => (typeof cell === 'number' ? decimalsOf(cell) : 0)));
}

function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < mostDecimals; decimals += 1) {
    const scaled = value * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-9 * Math.max(1, Math.abs(scaled)))
      return decimals;
  }
  return mostDecimals;
}
