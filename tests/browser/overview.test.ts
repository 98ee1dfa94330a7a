import { expect, test } from './page';

const cell = '[data-row][data-column]';

test('shows the matrix and its passages before the database is ready', async ({
  built: { page, open },
}) => {
  await page.route('**/*.wasm', () => undefined);
  await open();
  await expect(page.locator('tbody tr')).not.toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/kotoutumisohjelmissa/);
  await page.locator(`${cell}:has(svg.described)`).first().click();
  await expect(page.locator('dialog mark').first()).not.toBeEmpty();
  await expect(page.locator('[data-database=ready]')).toHaveCount(0);
});

test('filters the rows of a link before the database is ready', async ({ built }) => {
  const { page, open } = built;
  await page.route('**/*.wasm', () => undefined);
  await open('index.html#municipality=272');
  await expect(page.locator('tbody tr')).toHaveCount(1);
  await expect(page.getByText('Lasketaan …').first()).toBeVisible();
});

test('says what to do when the database does not open', async ({ page, site }) => {
  await page.route('**/*.duckdb', (route) => route.abort());
  await page.goto(site.address);
  await expect(page.getByRole('alert')).toContainText('Tarkista verkkoyhteys');
  await expect(page.locator(cell)).not.toHaveCount(0);
  await page.unroute('**/*.duckdb');
  await page.getByRole('button', { name: 'Yritä uudelleen' }).click();
  await expect(page.locator('[data-database=ready]')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('is whole without scripts', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.address);
  await expect(page.locator(cell)).not.toHaveCount(0);
  await expect(page.locator('thead tr').last()).toContainText('%');
  await context.close();
});

test('opens a cell to its words, marked in their passage', async ({ built }) => {
  const { page, openReady } = built;
  await openReady();
  await page.locator(`${cell}:has(svg.described)`).first().click();
  await expect(page.locator('dialog mark').first()).toBeVisible();
  const evidenceId = new URLSearchParams(page.url().split('#')[1]).get('evidence') ?? '';
  const [, start, end] = /:(\d+)-(\d+)$/.exec(evidenceId) ?? [];
  const marked = (await page.locator('dialog mark').allTextContents()).join('');
  expect(marked.length).toBe(Number(end) - Number(start));
});

test('says what was looked for where nothing is said', async ({ built: { page, openReady } }) => {
  await openReady();
  await page.locator(`${cell}:has(svg.absent)`).first().click();
  await expect(page.getByRole('dialog')).toContainText('Ei mainita asiakirjassa');
  await expect(page.getByRole('dialog')).toContainText('Haettiin:');
});

test('a filter changes the matrix, the shares, the count and the address', async ({ built }) => {
  const { page, openReady } = built;
  await openReady();
  const before = await page.locator('tbody tr').count();
  await page.getByRole('button', { name: 'Kunta', exact: true }).click();
  await page.getByRole('checkbox', { name: /Kokkola/ }).check();
  await expect(page).toHaveURL(/municipality=272/);
  await expect(page.locator('tbody tr')).toHaveCount(1);
  await expect(page.getByRole('status').first()).toContainText(`1/`);
  await expect(page.getByText(/[01]\/1 ohjelmasta/)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Poista rajaus Kunta/ }).click();
  await expect(page.locator('tbody tr')).toHaveCount(before);
  await page.goBack();
  await expect(page.locator('tbody tr')).toHaveCount(1);
});

test('the address restores the view', async ({ built: { page, open } }) => {
  await open('index.html#lang=en&municipality=272&order=completeness&facet=responsible');
  await expect(page.locator('tbody tr')).toHaveCount(1);
  await expect(page.getByRole('radio', { name: 'Completeness' })).toBeChecked();
  await expect(page.getByRole('radio', { name: /Responsible party/ })).toBeChecked();
  await expect(page.locator('tbody tr').first().locator('button')).toHaveCount(7);
  await expect(page).toHaveTitle('Overview – Kotopeili');
});

test('the address restores the open passage', async ({ built: { page, openReady } }) => {
  await openReady();
  await page.locator(`${cell}:has(svg.described)`).nth(3).click();
  const marked = await page.locator('dialog mark').first().textContent();
  await page.reload();
  await expect(page.locator('dialog mark').first()).toHaveText(marked ?? '');
});

test('is worked by keyboard alone', async ({ built: { page, openReady } }) => {
  await openReady();
  const first = page.locator('tbody tr').first().locator('button');
  await first.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(first.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('tbody tr').nth(1).locator('button').nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog mark').first()).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('heading')).toBeFocused();
  const before = page.url();
  await page.keyboard.press('ArrowRight');
  await expect(page).not.toHaveURL(before);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(first.nth(1)).toBeFocused();
});

test('asks the form’s own questions', async ({ built: { page, openReady } }) => {
  await openReady();
  await page.getByText('Lomakkeen kysymykset').click();
  await expect(page).toHaveURL(/mode=questions/);
  await expect(page.locator('tbody tr').first().locator('button')).toHaveCount(41);
});

test('downloads what is shown, in both dialects', async ({ built: { page, openReady } }) => {
  await openReady('index.html#municipality=272');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV, avoin data' }).first().click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const lines = Buffer.concat(chunks).toString('utf8').trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + 21);
});
