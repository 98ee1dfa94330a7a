import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './page';

const link = (sql: string) => `sql.html#${new URLSearchParams({ sql })}`;
const run = (page: Page) => page.getByRole('button', { name: 'Aja kysely' }).click();
const editor = (page: Page) => page.getByRole('textbox', { name: 'SQL-kysely' });

/** Writes as a reader does: over what stood there, key by key. */
async function write(page: Page, text: string) {
  await editor(page).press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(text);
}

test('runs an example, shows its rows and keeps the query in the address', async ({ built }) => {
  const { page, open } = built;
  await open('sql.html');
  await page.getByRole('button', { name: /^Sanat tiedon takana/ }).click();
  await run(page);
  await expect(page.getByRole('heading', { name: 'Sanat tiedon takana' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /quote/ })).toBeVisible();
  await expect(page).toHaveURL(/sql\.html#sql=--\+The\+words/);
  await page.locator('tbody tr').first().getByRole('cell').nth(3).click();
  await expect(page.locator('dialog mark').first()).toBeVisible();
});

test('does not run a query that came with a link until the reader does', async ({ built }) => {
  const { page, open } = built;
  await open(link("SELECT 'yksi' AS luku"));
  await expect(page.getByText('Sitä ei ole ajettu')).toBeVisible();
  await expect(editor(page)).toContainText("'yksi'");
  await expect(page.getByRole('table')).toHaveCount(0);
  await editor(page).press('Control+Enter');
  await expect(page.getByRole('rowheader', { name: 'yksi' })).toBeVisible();
  await expect(page.getByText('Sitä ei ole ajettu')).toHaveCount(0);
});

test('goes back and forward among queries, none run by itself', async ({ built }) => {
  const { page, open } = built;
  await open(link('SELECT 1 AS eka'));
  await run(page);
  await expect(page.getByRole('columnheader', { name: /eka/ })).toBeVisible();
  await write(page, 'SELECT 2 AS toka');
  await run(page);
  await expect(page.getByRole('columnheader', { name: /toka/ })).toBeVisible();
  await page.goBack();
  await expect(editor(page)).toContainText('SELECT 1 AS eka');
  await expect(page.getByRole('columnheader')).toHaveCount(0);
  await page.goForward();
  await expect(page.getByRole('columnheader', { name: /toka/ })).toBeVisible();
  await page.getByText('Ajetut', { exact: true }).click();
  await expect(page.getByRole('region', { name: 'Ajetut' }).getByRole('link')).toHaveText([
    'SELECT 2 AS toka',
    'SELECT 1 AS eka',
  ]);
});

test('tells the place of an error and its cause, and takes the reader there', async ({ built }) => {
  const { page, open } = built;
  await open(link('SELECT document_id,\n  tittle\nFROM documents'));
  await run(page);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Saraketta ”tittle” ei ole.');
  await expect(alert).toContainText('Rivi 2, merkki 3.');
  await expect(alert).toContainText('"title"');
  await expect(page.locator('.cm-place')).toHaveText('tittle');
  await alert.getByRole('button', { name: 'Näytä kohta kyselyssä' }).click();
  await page.keyboard.press('Control+Delete');
  await page.keyboard.type('title');
  await editor(page).press('Control+Enter');
  await expect(page.getByRole('columnheader', { name: /title/ })).toBeVisible();
});

const refused = [
  ["SELECT * FROM read_csv('/etc/passwd')", 'Tiedostot ja verkko on suljettu'],
  ["SELECT * FROM 'https://example.org/a.csv'", 'Tiedostot ja verkko on suljettu'],
  ["ATTACH ':memory:' AS m", 'lausetta ATTACH'],
  ["COPY documents TO 'a.csv'", 'lausetta COPY'],
  ["SET memory_limit = '4GB'", 'lausetta SET'],
  ['PRAGMA enable_profiling', 'lausetta PRAGMA'],
  ['INSTALL httpfs', 'lausetta INSTALL'],
  ['LOAD httpfs', 'lausetta LOAD'],
  ['DROP TABLE documents', 'voi vain lukea'],
] as const;

test('refuses files, network, other databases, settings and extensions', async ({ built }) => {
  const { page, open } = built;
  await open('sql.html');
  for (const [sql, words] of refused) {
    await write(page, sql);
    await run(page);
    await expect(page.getByRole('alert')).toContainText(words);
  }
});

test('lets a runaway join be stopped; console and charts keep working', async ({ built }) => {
  const { page, openReady } = built;
  await openReady(
    link(
      'SELECT a.range, count(*) FROM range(1000000) AS a, range(1000000) AS b GROUP BY 1 ORDER BY 2',
    ),
  );
  await run(page);
  await expect(page.getByText('Kyselyä ajetaan.')).toBeVisible();
  await page.getByRole('button', { name: 'Keskeytä' }).click();
  await expect(page.getByRole('alert')).toContainText('Keskeytit kyselyn.');
  await write(page, 'SELECT count(*) AS asiakirjoja FROM documents');
  await run(page);
  await expect(page.getByRole('columnheader', { name: /asiakirjoja/ })).toBeVisible();
  await page.getByRole('link', { name: 'Kattavuus' }).first().click();
  await page.getByText('Lomakkeen kysymykset').click();
  await expect(page.locator('[data-column="1a"]').first()).toBeVisible();
});

test('ends an engine that does not hear the stop, and starts another', async ({ built }) => {
  const { page, openReady } = built;
  await openReady(
    link('SELECT * FROM range(1000000) AS a, range(1000000) AS b WHERE a.range + b.range < 0'),
  );
  await run(page);
  await expect(page.getByText('Kyselyä ajetaan.')).toBeVisible();
  await page.getByRole('button', { name: 'Keskeytä' }).click();
  await expect(page.getByRole('alert')).toContainText('käynnistetään uudelleen');
  await write(page, 'SELECT count(*) AS asiakirjoja FROM documents');
  await run(page);
  await expect(page.getByRole('columnheader', { name: /asiakirjoja/ })).toBeVisible();
});

test('survives a query that needs too much memory', async ({ built: { page, open } }) => {
  await open(
    link("SELECT list(x) FROM (SELECT repeat('abc', 1000) || range AS x FROM range(10000000))"),
  );
  await run(page);
  await expect(page.getByRole('alert')).toContainText('enemmän muistia');
  await write(page, 'SELECT 1 AS yksi');
  await run(page);
  await expect(page.getByRole('columnheader', { name: /yksi/ })).toBeVisible();
});

test('draws ten thousand rows only where they are in sight, and takes all away', async ({
  built: { page, open },
}) => {
  await open(link('SELECT range AS n, range * 2 AS kaksin FROM range(25000)'));
  await run(page);
  await expect(page.getByText('Näkyvissä on 10 000 ensimmäistä')).toBeVisible();
  expect(await page.locator('tbody tr').count()).toBeLessThan(300);
  await page.locator('[role=region]:has(> table)').evaluate((box) => box.scrollTo(0, 1e9));
  await expect(page.getByRole('rowheader', { name: /^9\s999$/ })).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: /CSV.*avoin data/ })
      .first()
      .click(),
  ]);
  const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + 25_000);
  expect(lines.at(-1)).toMatch(/^24999,49998/);
});

test('draws years as a line and names as bars, or says what a chart needs', async ({ built }) => {
  const { page, open } = built;
  await open(link("SELECT 'a' AS nimi, 1 AS n, 2 AS m"));
  await run(page);
  await page.getByRole('radio', { name: 'Kuvana' }).check({ force: true });
  await expect(page.getByText('Kaavioon tarvitaan yksi lukusarake')).toBeVisible();
  await write(page, 'SELECT 2020 + range AS year, range AS n FROM range(4)');
  await run(page);
  await expect(page.locator('svg[data-chart] path').first()).toBeVisible();
  await write(page, "SELECT 'nimi ' || range AS nimi, range AS n FROM range(4)");
  await run(page);
  await expect(page.locator('svg[data-chart]')).toContainText('nimi 3');
});

test('lists tables with what they hold, and puts their names into the query', async ({ built }) => {
  const { page, open } = built;
  await open(link('FROM '));
  await editor(page).press('Control+End');
  await page.getByText('Taulut', { exact: true }).first().click();
  const panel = page.getByRole('region', { name: 'Taulut' });
  await panel.getByRole('button', { name: 'Sarakkeet: goals', exact: true }).click();
  await expect(panel).toContainText('otsikko, jonka alla taulukko on');
  await panel.getByRole('button', { name: 'goals', exact: true }).click();
  await expect(editor(page)).toContainText('FROM goals');
  await write(page, 'SELECT sect');
  await editor(page).press('Control+Space');
  await expect(page.getByRole('listbox')).toBeVisible();
});

test('lets the keyboard out of the editor', async ({ built: { page, open } }) => {
  await open('sql.html');
  await editor(page).focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Aja kysely' })).toBeFocused();
});
