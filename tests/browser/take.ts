import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { strFromU8 } from 'fflate';
import Papa from 'papaparse';
import { expect } from './page';

export interface Taken {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The file that a button of the figure saves, once the figure has said its name. */
export async function take(figure: Locator, label: string): Promise<Taken> {
  const waiting = figure.page().waitForEvent('download');
  await figure.getByRole('button', { name: label, exact: true }).click();
  const download = await waiting;
  await expect(figure.getByRole('status').last()).toContainText(download.suggestedFilename());
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The rows of a CSV file of either dialect, the head first. */
export const parseCsv = (bytes: Uint8Array, delimiter: ',' | ';'): string[][] =>
  Papa.parse<string[]>(strFromU8(bytes).replace(/^\ufeff/, ''), {
    delimiter,
    skipEmptyLines: true,
  }).data;

/** The rows of the file are those of the figure's table, of which the page draws the first ones. */
export async function expectShown(figure: Locator, rows: readonly string[][]): Promise<void> {
  const table = figure.getByRole('table').last();
  await expect(table).toHaveAttribute('aria-rowcount', String(rows.length + 1));
  const shown = await table.locator('tbody tr > :nth-child(1)').allInnerTexts();
  const drawn = shown.filter((text) => text !== '');
  expect(drawn.length).toBeGreaterThan(0);
  expect(rows.slice(0, drawn.length).map((row) => row[0])).toEqual(drawn);
}
