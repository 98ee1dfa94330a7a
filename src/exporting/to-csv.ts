import Papa from 'papaparse';
import type { FormatLanguage } from '../format';
import type { ShownCell, ShownColumn, ShownTable } from '../shown-table';
import type { Proofs } from './export-context';
import { neutralText, type CsvDialect } from './neutral-text';
import { withProvenance } from './provenance';
import { yesOrNo } from './yes-or-no';

export type { CsvDialect };

export interface CsvOptions {
  readonly dialect: CsvDialect;
  readonly language: FormatLanguage;
  readonly proofs?: Proofs;
}

/**
 * A table as CSV, its rows in the order shown, with the words that prove them. `excel`: semicolons, decimal comma, byte
 * order mark, the reader's heads, codes and partial dates kept as written; `open`: RFC 4180 with a decimal point and the
 * columns' keys. In both, lines end in CRLF and no text can become a formula.
 */
export function toCsv(table: ShownTable, { dialect, language, proofs }: CsvOptions): string {
  const { columns, rows } = withProvenance(table, proofs ?? new Map(), language);
  const toCell = dialect === 'excel' ? excelCell(language) : openCell;
  const head = columns.map(({ key, title }) =>
    neutralText(dialect === 'excel' ? title : key, dialect),
  );
  const body = rows.map(({ cells }) =>
    columns.map((column, i) => toCell(cells[i] ?? null, column)),
  );
  const delimiter = dialect === 'excel' ? ';' : ',';
  const csv = Papa.unparse([head, ...body], { delimiter, newline: '\r\n' });
  return `${dialect === 'excel' ? '\ufeff' : ''}${csv}\r\n`;
}

function openCell(cell: ShownCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return typeof cell === 'boolean' ? String(cell) : neutralText(cell, 'open');
}

function excelCell(locale: FormatLanguage) {
  return (cell: ShownCell, column: ShownColumn): string => {
    if (typeof cell === 'boolean') return yesOrNo(cell, locale);
    if (typeof cell === 'number' && column.type !== 'code') return openCell(cell).replace('.', ',');
    if (cell === null) return '';
    return isMistaken(String(cell), column) ? `="${cell}"` : neutralText(String(cell), 'excel');
  };
}

/**
 * Digits that Excel would take for a number, or a month for its first day. They are written as a formula that gives them as
 * text, the one way that leaves no mark in the cell; nothing but digits and a hyphen of our own columns gets there.
 */
function isMistaken(cell: string, { type }: ShownColumn): boolean {
  if (type === 'code') return /^\d+$/.test(cell);
  return type === 'date' && /^\d{4}-\d{2}$/.test(cell);
}
