import { neutralText } from '../neutral-text';
import type { Sheet, SheetCell } from './sheet';
import { styleIndex } from './styles-xml';
import { cellText } from './xml-text';

const paneXml =
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>';

/** One sheet; its texts stand in the cells themselves. */
export function sheetXml({ widths, rows, hasHead }: Sheet, isFirst: boolean): string {
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 1);
  const area = `A1:${columnName(width - 1)}${Math.max(1, rows.length)}`;
  const columns = widths.map(
    (size, i) => `<col min="${i + 1}" max="${i + 1}" width="${size}" customWidth="1"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${area}"/>`,
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${hasHead ? paneXml : ''}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
    `<sheetData>${rows.map(rowXml).join('')}</sheetData>`,
    hasHead && rows.length > 1 ? `<autoFilter ref="${area}"/>` : '',
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '</worksheet>',
  ].join('');
}

function rowXml(cells: readonly SheetCell[], index: number): string {
  const row = index + 1;
  const content = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row}`));
  return `<row r="${row}">${content.join('')}</row>`;
}

function cellXml({ value, style }: SheetCell, place: string): string {
  if (value === null) return '';
  if (typeof value === 'string') {
    const isGuarded = neutralText(value, 'excel') !== value;
    return `<c r="${place}" s="${styleIndex(style, isGuarded)}" t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
  }
  return Number.isFinite(value)
    ? `<c r="${place}" s="${styleIndex(style, false)}"><v>${value}</v></c>`
    : '';
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return `${rest >= 0 ? columnName(rest) : ''}${String.fromCharCode(65 + (index % 26))}`;
}
