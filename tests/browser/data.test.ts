import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { expect, test } from './page';

async function take(page: Page, link: Locator): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return readFile(await download.path());
}

const parse = (file: Buffer) =>
  Papa.parse<Record<string, string>>(file.toString('utf8'), { header: true, skipEmptyLines: true })
    .data;

const rows = (page: Page) => page.locator('table[aria-rowcount] tbody tr[data-index]');

test('shows the dataset before any of the database is asked for', async ({ built }) => {
  const { page, open } = built;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.route('**/*.{wasm,duckdb}', () => undefined);
  await open('data.html');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mitä aineistossa on?');
  const version = await page.locator('code.version').innerText();
  expect(version).toMatch(/^[0-9a-f]{12}$/);
  await expect(page.locator('footer').last()).toContainText(version);
  await expect(page.getByRole('row', { name: /^languages / })).toContainText(/\d/);
  expect(asked.some((url) => url.endsWith('downloads.json'))).toBe(false);
});

test('the whole dataset is what its hash says, and holds the tables', async ({ built }) => {
  const { page, open } = built;
  await open('data.html');
  const line = page.getByRole('listitem').filter({ hasText: 'kotopeili-dataset.zip' });
  const file = await take(page, line.getByRole('link'));
  const shown = await line.locator('code').innerText();
  expect(createHash('sha256').update(file).digest('hex')).toBe(shown);
  const names = Object.keys(unzipSync(file));
  expect(names.some((name) => name.endsWith('tables/languages.csv'))).toBe(true);
});

test('the CSV of a table has as many rows as the list says', async ({ built: { page, open } }) => {
  await open('data.html');
  const row = page.getByRole('row', { name: /^languages / });
  const count = Number((await row.getByRole('cell').nth(1).innerText()).replace(/\s/g, ''));
  const found = parse(await take(page, row.getByRole('link', { name: /CSV/ })));
  expect(count).toBeGreaterThan(10);
  expect(found).toHaveLength(count);
});

test('copies the hash and the citation', async ({ built: { page, open }, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open('data.html');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Kopioi tiiviste: kotopeili.duckdb' }).click();
  await expect(page.getByText('Kopioitu.')).toBeVisible();
  expect(await copied()).toMatch(/^[0-9a-f]{64}$/);
  await page.getByRole('button', { name: 'Kopioi BibTeX' }).click();
  await expect.poll(copied).toMatch(/^@misc\{kotopeili-[0-9a-f]{12},/);
});

test('a table opens with its schema, is sorted, filtered and proved', async ({ built }) => {
  const { page, openReady } = built;
  await openReady('data.html');
  await page.getByRole('link', { name: 'languages', exact: true }).click();
  await expect(page).toHaveURL(/table=languages/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('languages');
  await expect(page.getByRole('row', { name: /^evidence_id/ }).first()).toContainText('evidence');
  await page.getByText('Arvot (5)').click();
  await expect(page.getByText('Tarve tunnistettu')).toBeVisible();

  await page.getByRole('button', { name: 'language_code' }).click();
  const codes = await rows(page).locator(':nth-child(3)').allInnerTexts();
  expect(codes.length).toBeGreaterThan(5);
  expect(codes).toEqual([...codes].sort());
  await page.getByRole('searchbox', { name: 'Suodata taulukkoa' }).fill('planned');
  await expect(page.getByText(/^\d+\/\d+ riviä/)).toBeVisible();
  for (const role of await rows(page).locator(':nth-child(4)').allInnerTexts())
    expect(role).toBe('planned');

  const file = parse(await take(page, page.getByRole('button', { name: 'CSV, avoin data' })));
  expect(file.map((row) => row['role'])).toEqual(file.map(() => 'planned'));
  expect(file).toHaveLength(await rows(page).count());
  await rows(page).first().getByRole('button').click();
  await expect(page.locator('dialog mark').first()).toBeVisible();
});

test('a value of the schema narrows the rows, as do the filters of the page', async ({ built }) => {
  const { page, openReady } = built;
  await openReady('data.html#table=languages');
  await page.getByText('Arvot (5)').click();
  await page.getByRole('link', { name: 'Rivit, joilla role on needed' }).click();
  await expect(page).toHaveURL(/where=role%3Dneeded/);
  await expect(page.getByText(/riviä rajausten jälkeen/)).toBeVisible();
  await expect(rows(page).locator(':nth-child(4)').first()).toHaveText('needed');
  await page.getByRole('link', { name: 'Poista ehto role = needed' }).click();
  await expect(page.getByText(/^Kaikki \d+ riviä/)).toBeVisible();
  await openReady('data.html#table=municipalities&region=01');
  await expect(page.getByText('Kaikki 308 riviä.')).toBeVisible();
  await expect(page.getByText('Sivun rajaukset eivät koske tätä taulua')).toBeVisible();
});

test('a doubt leads to its rows, and the rows to their query', async ({ built }) => {
  const { page, openReady } = built;
  await openReady('data.html');
  const doubt = page.getByRole('link', { name: 'summa ei täsmää' });
  const row = page.getByRole('row').filter({ has: doubt });
  const count = Number(await row.getByRole('cell').first().innerText());
  await doubt.click();
  await expect(rows(page)).toHaveCount(count);
  await page.getByRole('link', { name: 'Kysely SQL-näkymässä' }).click();
  await expect(page).toHaveURL(/sql\.html/);
  await expect(page.locator('.cm-content')).toContainText('FROM quality_flags');
  await expect(page.locator('.cm-content')).toContainText("'sum-mismatch'");
});

test('says that a table is not there, and shows the others', async ({ built: { page, open } }) => {
  await open('data.html#table=nothing');
  await expect(page.getByText('Taulua ”nothing” ei ole tässä aineistossa.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'languages', exact: true })).toBeVisible();
});

test('the method brings the part of the address into sight', async ({ built: { page, open } }) => {
  await open('method.html#part=accuracy&lang=en');
  const heading = page.getByRole('heading', { name: 'Measured accuracy' });
  await expect(heading).toBeInViewport();
  await expect(heading).toBeFocused();
  await expect(page.getByRole('row', { name: /^languages / })).toContainText(/[01]\.\d\d/);
  await page.getByRole('link', { name: 'What the signs mean' }).click();
  await expect(page).toHaveURL(/part=status/);
  await expect(page.getByRole('heading', { name: 'What the signs mean' })).toBeInViewport();
});
