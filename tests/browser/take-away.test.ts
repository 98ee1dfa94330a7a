import type { Locator } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { readSheet } from 'read-excel-file/node';
import { expect, test, type BuiltPage } from './page';
import { expectShown, parseCsv, take } from './take';

/** The figure of parties and municipalities, in the given view. */
async function network({ page, openReady }: BuiltPage, view: string): Promise<Locator> {
  await page.clock.setFixedTime(new Date('2026-11-26T12:00:00'));
  await openReady(`responsible.html#${view}`);
  const title = 'Keitä ohjelmat nimeävät vastuutahoiksi?';
  return page.locator('section').filter({ has: page.getByRole('heading', { name: title }) });
}

test('saves the table as the reader sorted it, with the words behind each row', async ({
  built,
}) => {
  const figure = await network(built, 'network=table');
  await expect(figure.locator('tbody tr')).not.toHaveCount(0);
  await figure.locator('thead').getByRole('button').nth(1).click();
  const { name, bytes } = await take(figure, 'CSV, avoin data');
  expect(name).toMatch(/^kotopeili-network-2026-11-26-[0-9a-f]{12}\.csv$/);
  const [head = [], ...rows] = parseCsv(bytes, ',');
  await expectShown(figure, rows);

  const cell = (row: string[], key: string) => row[head.indexOf(key)] ?? '';
  const proved = rows.filter((row) => cell(row, 'evidence_id') !== '');
  expect(proved.length).toBeGreaterThan(0);
  const [first = []] = proved;
  const place = /:(\d+)-(\d+)$/.exec(cell(first, 'evidence_id')) ?? [];
  const path = `data/documents/${cell(first, 'document_id')}.json`;
  const file = await built.page.request.get(new URL(path, built.page.url()).href);
  const { text } = (await file.json()) as { text: string };
  const quote = text.slice(Number(place[1]), Number(place[2]));
  expect(cell(first, 'quote').replace(/^'/, '')).toBe(quote);
});

test('saves the same rows for Excel and as a workbook, with its filters', async ({ built }) => {
  const figure = await network(built, 'municipality=297&network=table');
  await expect(figure.locator('tbody tr')).not.toHaveCount(0);
  const csv = await take(figure, 'CSV, Excel (suomi)');
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [, ...rows] = parseCsv(csv.bytes, ';');
  await expectShown(figure, rows);

  const workbook = await take(figure, 'XLSX');
  const data = await readSheet(workbook.bytes, 'Tiedot');
  expect(data.slice(1).map((row) => row[0])).toEqual(rows.map((row) => row[0]));
  expect(await readSheet(workbook.bytes, 'Rajaukset')).toEqual([
    ['Rajaus', 'Arvo'],
    ['Kunta', 'Kuopio'],
  ]);
  const sources = await readSheet(workbook.bytes, 'Lähteet');
  expect(sources.length).toBeGreaterThan(1);
  expect(sources[1]?.[7]).toMatch(/^[0-9a-f]{64}$/);
});

test('saves pictures that say title, answer, source, day and version', async ({ built }) => {
  const figure = await network(built, '');
  await expect(figure.locator('svg[data-chart]').first()).toBeVisible();
  const svg = await take(figure, 'SVG');
  const markup = svg.bytes.toString('utf8');
  const words = markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  expect(words).toContain('Keitä ohjelmat nimeävät');
  expect(words).toMatch(/aineistoversio [0-9a-f]{12}, 26\.11\.2026/);
  const png = PNG.sync.read((await take(figure, 'PNG')).bytes);
  expect(png.width).toBe(2 * Number(/width="(\d+)"/.exec(markup)?.[1]));
  expect(new Set(png.data).size).toBeGreaterThan(10);
});

test('packs everything with the link that opens the same view', async ({ built }) => {
  const figure = await network(built, 'municipality=297');
  await expect(figure.locator('svg[data-chart]').first()).toBeVisible();
  const { name, bytes } = await take(figure, 'Todistepaketti (ZIP)');
  expect(name).toMatch(/\.zip$/);
  const files = unzipSync(new Uint8Array(bytes));
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  expect(Object.keys(files).sort()).toEqual([
    ...['README.txt', 'address.txt', 'annotations.jsonld', 'data-excel.csv', 'data.csv'],
    ...['data.xlsx', 'datapackage.json', 'figure.png', 'figure.svg'],
  ]);
  expect(text('address.txt').trim()).toBe(built.page.url());
  const { total } = JSON.parse(text('annotations.jsonld')) as { total: number };
  expect(total).toBeGreaterThan(0);
  expect(text('README.txt')).toContain('PÅ SVENSKA');
});

test('copies the link of the view', async ({ built, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const figure = await network(built, 'municipality=297');
  await figure.getByRole('button', { name: 'Kopioi linkki' }).click();
  await expect(figure.getByRole('status').last()).toHaveText('Linkki on kopioitu leikepöydälle.');
  expect(await built.page.evaluate(() => navigator.clipboard.readText())).toBe(built.page.url());
});
