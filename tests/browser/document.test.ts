import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { repeatDocument, type LongFile } from './long-document';
import { expect, test } from './page';

const described = '[data-row][data-column]:has(svg.described)';
const note = '[data-note]';

/** Opens the first document of the list and waits until its last heading is drawn. */
async function openFirst(page: Page) {
  await page.getByRole('row').nth(1).getByRole('link').click();
  await expect(page.getByRole('article').locator(note).first()).toBeVisible();
  const outline = page.getByRole('navigation', { name: 'Sisällys' });
  const headings = page.getByRole('article').locator('.heading');
  await expect(headings).toHaveCount(await outline.locator('a').count());
}

test('lists the documents before the database is ready, each with a link', async ({ built }) => {
  const { page, open } = built;
  await page.route('**/*.wasm', () => undefined);
  await open('document.html');
  await expect(page.locator('tbody tr')).not.toHaveCount(0);
  await openFirst(page);
  await expect(page).toHaveURL(/document\.html#id=/);
  await expect(page.locator('main dl').first()).toContainText('681/2023');
});

test('the panel leads to the same words in the whole document', async ({ built }) => {
  const { page, open } = built;
  await page.route('**/*.wasm', () => undefined);
  await open();
  await page.locator(described).nth(2).click();
  await expect(page.locator('dialog mark').first()).toBeVisible();
  const words = (await page.locator('dialog mark').allTextContents()).join('');
  await page.getByRole('dialog').getByRole('link', { name: 'Avaa koko asiakirja' }).click();
  const selected = page.getByRole('article').locator('.mark.selected');
  await expect(selected.first()).toBeInViewport();
  await expect(selected.first()).toBeFocused();
  expect((await selected.allTextContents()).join('').replace(/\s/g, '')).toBe(
    words.replace(/\s/g, ''),
  );
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the outline jumps to a heading and follows the reading', async ({ built }) => {
  const { page, open } = built;
  await open('document.html');
  await openFirst(page);
  const outline = page.getByRole('navigation', { name: 'Sisällys' });
  const last = outline.getByRole('link').last();
  const title = (await last.textContent()) ?? '';
  await last.click();
  await expect(page).toHaveURL(/passage=/);
  const heading = page.getByRole('article').getByRole('heading', { name: title }).last();
  await expect(heading).toBeInViewport();
  await page.evaluate(() => scrollTo(0, 0));
  await page.mouse.wheel(0, 3000);
  await expect(outline.locator('[aria-current=location]')).toHaveCount(1);
});

test('a note leads to its words and the words to their note', async ({ built }) => {
  const { page, open } = built;
  await open('document.html');
  await openFirst(page);
  const first = page.locator(note).nth(5);
  const id = (await first.getAttribute('data-note')) ?? '';
  await first.focus();
  await page.keyboard.press('Enter');
  const mark = page.locator(`[data-evidence~="${id}"]`).first();
  await expect(mark).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`evidence=${id}`));
  await expect(page.locator(`[data-note="${id}"]`).first()).toHaveClass(/selected/);
  const other = page.locator('.mark.word').last();
  const [narrowest = ''] = ((await other.getAttribute('data-evidence')) ?? '').split(' ');
  await other.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-note="${narrowest}"]`).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/evidence=/);
});

test('the keys n and p go from fact to fact in the order of the text', async ({ built }) => {
  const { page, open } = built;
  await open('document.html');
  await openFirst(page);
  const bar = page.getByRole('group', { name: 'Tiedosta toiseen' });
  await bar.getByRole('button', { name: 'Seuraava tieto' }).click();
  await expect(bar.getByRole('status')).toContainText('Tieto 1/');
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(bar.getByRole('status')).toContainText('Tieto 3/');
  await page.keyboard.press('p');
  await expect(bar.getByRole('status')).toContainText('Tieto 2/');
  await expect(page.locator('.mark:focus')).toHaveClass(/selected/);
});

test('kinds are switched off and on, and the address keeps them', async ({ built }) => {
  const { page, open } = built;
  await open('document.html');
  await openFirst(page);
  const before = await page.locator('.mark').count();
  await page.getByRole('button', { name: 'Ei mitään' }).click();
  await expect(page.locator('.mark')).toHaveCount(0);
  await expect(page).toHaveURL(/kind=none/);
  await page.getByRole('checkbox', { name: /^Vastuutahot/ }).check();
  await expect(page).toHaveURL(/kind=responsibilities/);
  await expect(page.locator('.mark')).not.toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /^Vastuutahot/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Kattavuus/ })).not.toBeChecked();
  await page.getByRole('button', { name: 'Kaikki', exact: true }).click();
  await expect(page.locator('.mark')).toHaveCount(before);
});

test('an unknown document is told and the list offered', async ({ built: { page, open } }) => {
  await open('document.html#id=no-such');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Asiakirjaa ei ole');
  await page.getByRole('link', { name: 'Kaikki asiakirjat' }).click();
  await expect(page.locator('tbody tr')).not.toHaveCount(0);
});

test('on paper the facts follow the text', async ({ built: { page, open } }) => {
  await open('document.html');
  await openFirst(page);
  await page.emulateMedia({ media: 'print' });
  const facts = page.getByRole('heading', { name: 'Tiedot tekstin järjestyksessä' });
  await expect(facts).toBeVisible();
  await expect(page.locator(note).first()).toBeHidden();
});

for (const [width, colorScheme] of [
  [1280, 'light'],
  [390, 'dark'],
] as const) {
  test(`is accessible in ${colorScheme} at ${width} px and no wider than that`, async ({
    built: { page, open },
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open('document.html');
    await openFirst(page);
    await page.locator(note).first().click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const told = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`,
    );
    expect(told).toEqual([]);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBeLessThanOrEqual(0);
  });
}

test('a long document is drawn to its end', async ({ built: { page, open } }) => {
  await page.route('**/data/documents/*.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ json: repeatDocument((await response.json()) as LongFile, 8) });
  });
  await open('document.html');
  await openFirst(page);
  const headings = page.getByRole('article').locator('.heading');
  const inOutline = page.getByRole('navigation', { name: 'Sisällys' }).getByRole('link');
  expect((await headings.count()) % 8).toBe(0);
  await inOutline.last().click();
  await expect(headings.last()).toBeInViewport();
});
