import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './page';

const hits = '[data-hit]';
const field = (page: Page) => page.getByRole('searchbox', { name: 'Hae ohjelmien teksteistä' });
const sentence = (page: Page) => page.getByRole('main').getByRole('status').first();

test('finds the forms of a word, marks them and says how many there are', async ({ built }) => {
  const { page, open } = built;
  await open('search.html');
  await field(page).fill('järjestää');
  await expect(page.locator('mark').filter({ hasText: 'järjestetään' }).first()).toBeVisible();
  await expect(sentence(page)).toHaveText(/^\d+ kohtaa \d ohjelmassa\.$/);
  await expect(page).toHaveURL(/q=j%C3%A4rjest%C3%A4%C3%A4/);
  const total = Number(/^\d+/.exec((await sentence(page).textContent()) ?? '')?.[0]);
  await expect(page.locator(hits)).toHaveCount(Math.min(30, total));
});

test('works without the database', async ({ built: { page, open } }) => {
  await page.route('**/*.{wasm,duckdb}', () => undefined);
  await open('search.html#q=kunta');
  await page.locator(hits).first().click();
  await expect(page.locator('dialog mark').first()).toBeVisible();
});

test('loads the texts on the search screen alone, in a worker', async ({ built }) => {
  const { page, open } = built;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(asked.filter((url) => url.includes('search.json'))).toEqual([]);
  await page.getByRole('navigation').getByRole('link', { name: 'Haku' }).click();
  await field(page).fill('kunta');
  await expect(page.locator(hits).first()).toBeVisible();
  expect(page.workers().some((worker) => /\/worker-/.test(worker.url()))).toBe(true);
});

test('is worked by keyboard alone', async ({ built: { page, openReady } }) => {
  await openReady('search.html');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('kunnan tehtävä');
  await page.keyboard.press('Enter');
  await expect(page.locator(hits).nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(hits).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(hits).nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog mark').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator(hits).nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
});

test('a facet narrows the results to its count and stands in the address', async ({ built }) => {
  const { page, open } = built;
  await open('search.html#q=koulutus');
  const box = page.getByRole('checkbox', { name: /^4 Kotoutumiskoulutus/ });
  await expect(box).toBeVisible();
  const told = await page.locator('label').filter({ has: box }).locator('.number').textContent();
  await box.check();
  await expect(page).toHaveURL(/section=4/);
  await expect(sentence(page)).toHaveText(new RegExp(`^${told} kohta`));
  await page.goBack();
  await expect(box).not.toBeChecked();
});

test('the filters of programmes hold, and that of municipalities is a facet', async ({ built }) => {
  const { page, open } = built;
  await open('search.html#q=kunta&municipality=272');
  await expect(page.locator(hits).first()).toHaveText(/^Kokkola/);
  const municipalities = page.getByRole('group', { name: 'Kunta' }).getByRole('checkbox');
  await expect(municipalities.filter({ visible: true })).not.toHaveCount(0);
  await expect(sentence(page)).toHaveText(/1 ohjelmassa/);
  await open('search.html#q=kunta&layout=strategy');
  await expect(sentence(page)).toHaveText(/1 ohjelmassa/);
});

test('says what a mistyped word was read as, and takes the right one', async ({ built }) => {
  const { page, open } = built;
  await open('search.html#q=kotutuminen');
  await expect(page.getByText('Haettiin lähimmillä')).toBeVisible();
  await page
    .getByRole('link', { name: /^Hae sanalla/ })
    .first()
    .click();
  await expect(page.getByText('Haettiin lähimmillä')).toBeHidden();
  await expect(page.locator(hits).first()).toBeVisible();
});

test('says which condition to loosen when nothing is found', async ({ built: { page, open } }) => {
  await open('search.html#q=kunta&section=3&text=sv');
  await expect(sentence(page)).toHaveText('Haku ei löytänyt mitään.');
  await page.getByRole('link', { name: /^Ilman asiakirjan kielen valintaa/ }).click();
  await expect(page.locator(hits).first()).toBeVisible();
  await expect(page).not.toHaveURL(/text=/);
});

test('typing makes one step in the history', async ({ built: { page, open } }) => {
  await open('search.html#q=kunta');
  await expect(page.locator(hits).first()).toBeVisible();
  await field(page).pressSequentially(' ja tuki', { delay: 200 });
  await expect(page).toHaveURL(/tuki/);
  await page.goBack();
  await expect(field(page)).toHaveValue('kunta');
});

test('shows more on demand, and results under their programmes', async ({ built }) => {
  const { page, open } = built;
  await open('search.html#q=kunta');
  await expect(page.locator(hits)).toHaveCount(30);
  await page.getByRole('button', { name: 'Näytä 30 lisää' }).click();
  await expect(page.locator(hits)).toHaveCount(60);
  await page.getByText('Ohjelmittain').click();
  await expect(page).toHaveURL(/arrange=document/);
  await expect(page.getByRole('heading', { level: 2, name: /^Kokkola/ })).toBeVisible();
});

test('a query that is emptied shows what is searched and examples', async ({ built }) => {
  const { page, open } = built;
  await open('search.html');
  await page.getByRole('link', { name: '"työvoiman ulkopuolella"' }).click();
  await expect(page.locator('mark').first()).toHaveText(/^työvoiman ulkopuolella$/i);
  await field(page).fill('');
  await expect(page.getByText('Haku käy läpi 6 ohjelman tekstin')).toBeVisible();
});

test('says what to do when the texts do not come', async ({ page, site }) => {
  await page.route('**/search.json', (route) => route.abort());
  await page.goto(`${site.address}search.html#q=kunta`);
  await expect(page.getByRole('alert')).toContainText('Tarkista verkkoyhteys');
  await page.unroute('**/search.json');
  await page.getByRole('button', { name: 'Yritä uudelleen' }).click();
  await expect(page.locator(hits).first()).toBeVisible();
});

for (const lang of ['fi', 'sv', 'en'] as const) {
  test(`its results are accessible in ${lang}`, async ({ built: { page, open } }) => {
    await page.emulateMedia({ colorScheme: lang === 'sv' ? 'dark' : 'light' });
    await open(`search.html#q=kunta&section=3&lang=${lang}`);
    await expect(page.locator(hits).first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBeLessThanOrEqual(0);
  });
}
