import Papa from 'papaparse';

export type CsvCell = string | number | boolean | null;
export type CsvDialect = 'excel' | 'open';

/** Begins a formula in a spreadsheet. */
const formulaStart = /^[=+\-@\t\r]/;

/**
 * A table as CSV. `excel`: semicolons, decimal comma, BOM, CRLF, codes with leading zeros kept as text; `open`: RFC 4180
 * with a decimal point. In both, no text cell can become a formula.
 */
export function toCsv(
  header: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  dialect: CsvDialect,
): string {
  const cells = [header, ...rows].map((row) => row.map((cell) => toCell(cell, dialect)));
  const csv = Papa.unparse(cells, { delimiter: dialect === 'excel' ? ';' : ',', newline: '\r\n' });
  return dialect === 'excel' ? `\ufeff${csv}\r\n` : `${csv}\r\n`;
}

function toCell(cell: CsvCell, dialect: CsvDialect): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  if (typeof cell === 'number')
    return dialect === 'excel' ? String(cell).replace('.', ',') : String(cell);
  if (formulaStart.test(cell)) return `'${cell}`;
  return dialect === 'excel' && /^0\d+$/.test(cell) ? `="${cell}"` : cell;
}
