import Papa from 'papaparse';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Table } from '../contract/column';
import type { Dataset } from '../contract/rows';
import { tableNames, tables, type TableName } from '../contract/tables';
import type { CellRow } from './cell';

/** Writes tables into the folder as <table>.csv, empty ones too: all of the contract unless told. */
export async function writeCsv(
  folder: string,
  dataset: Dataset,
  names: readonly TableName[] = tableNames,
): Promise<void> {
  for (const name of names) {
    await writeFile(join(folder, `${name}.csv`), toCsv(tables[name], dataset[name]));
  }
}

/** RFC 4180: header row, commas, CRLF line ends also after the last row; null is an empty cell. */
export function toCsv(table: Table, rows: readonly CellRow[]): string {
  const header = Object.keys(table.columns);
  const lines = [header, ...rows.map((row) => header.map((column) => row[column] ?? null))];
  return `${Papa.unparse(lines, { newline: '\r\n' })}\r\n`;
}
