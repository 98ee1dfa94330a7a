import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './page';

const cell = '[data-row][data-column]';

test('is chosen beside the other filters, told as chips and cleared by one click', async ({
  built,
}) => {
  const { page, openReady } = built;
  await openReady();
  await page.getByRole('button', { name: 'Varmuus', exact: true }).click();
  await expect(page.getByText('ratkaistu ympäröivästä tekstistä')).toBeVisible();
  await page.getByRole('checkbox', { name: /^Suoraan sanottu/ }).check();
  await page.getByRole('checkbox', { name: /^Kirjoitusvirheinen/ }).check();
  await expect(page).toHaveURL(/certainty=exact&certainty=fuzzy/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Poista rajaus Varmuus: Kirjoitusvirheinen' }).click();
  await expect(page).toHaveURL(/certainty=exact$/);
  await page.getByRole('button', { name: 'Poista rajaukset' }).click();
  await expect(page).not.toHaveURL(/certainty/);
});

test('leaves facts out of the matrix and its counts, but no document', async ({ built }) => {
  const { page, openReady } = built;
  await openReady();
  const rows = await page.locator('tbody tr').count();
  const described = await page.locator(`${cell} svg.described`).count();
  await expect(page.locator('svg.left_out')).toHaveCount(0);
  await openReady('index.html#certainty=exact');
  await expect(page.locator('main header p').first()).toContainText(
    'Mukana vain varmuus: suoraan sanottu.',
  );
  await expect(page.locator('tbody tr')).toHaveCount(rows);
  const leftOut = page.locator(`${cell}:has(svg.left_out)`);
  await expect(leftOut).not.toHaveCount(0);
  expect(await page.locator(`${cell} svg.described`).count()).toBeLessThan(described);
  await expect(leftOut.first()).toHaveAccessibleName(/: Jätetty pois suodattimella$/);
  await leftOut.first().click();
  await expect(page.getByRole('dialog')).toContainText('Päätelty:');
});

test('goes along to the languages, where a language left out is told from one not mentioned', async ({
  built,
}) => {
  const { page, openReady } = built;
  await openReady('index.html#certainty=inferred&certainty=fuzzy');
  await page.getByRole('link', { name: 'Kielet' }).click();
  await expect(page).toHaveURL(/languages\.html#certainty=inferred&certainty=fuzzy/);
  await expect(page.locator('tbody svg.left_out')).not.toHaveCount(0);
  await expect(page.locator('tbody svg.offered')).toHaveCount(0);
  await expect(page.locator('main')).toContainText('ei kerro palvelun kieliä tällä varmuudella');
});

test('says of figures that they are left out rather than missing', async ({ built }) => {
  const { page, openReady } = built;
  await openReady('population.html#certainty=fuzzy');
  await expect(page.locator('main')).toContainText('luvut on jätetty pois suodattimella');
  await expect(page.locator('main')).toContainText('Suodattimella pois jätettyjä lukuja: 7.');
});

for (const screen of ['overview', 'languages', 'population'])
  test(`${screen} is accessible with facts left out`, async ({ built: { page, openReady } }) => {
    await openReady(`${screen === 'overview' ? 'index' : screen}.html#certainty=inferred`);
    await expect(page.locator('main')).toContainText('Mukana vain varmuus: päätelty.');
    await page.getByRole('button', { name: /^Varmuus/ }).click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
  });

test('the passage panel says how sure a fact is and by which rule', async ({ built }) => {
  const { page, openReady } = built;
  await openReady();
  await page.locator(`${cell}:has(svg.described)`).first().click();
  await expect(page.getByRole('dialog')).toContainText(
    'Suoraan sanottu: osion otsikon tai kysymyksen oma teksti',
  );
});
