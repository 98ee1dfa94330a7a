import { expect, test } from './page';

test('an analyst finds who leaves orientation to another municipality, and reads the sentence', async ({
  built: { page, openReady },
}) => {
  await openReady('responsible.html');
  const left = page.getByRole('button', { name: /yhteiskuntaorientaatio, Muut: Vain muu taho/ });
  await expect(left).toHaveCount(1);
  await left.click();
  const panel = page.getByRole('dialog');
  await expect(panel.locator('mark').first()).toContainText('Loima');
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('Aura');
  await page.keyboard.press('Escape');
  await expect(left).toBeFocused();
});

test('a coordinator compares her programme with two others and opens a difference', async ({
  built: { page, openReady },
}) => {
  await openReady('compare.html');
  await page.getByRole('button', { name: /^Valitse ohjelmat/ }).click();
  for (const name of [/^Kokkola/, /^Aura/, /^Kuopio/])
    await page.getByRole('checkbox', { name }).check();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/id=kokkola.*id=aura.*id=kuopio/);
  await page.getByText('Vain erot').click();
  await expect(page).toHaveURL(/show=differences/);
  const difference = page.getByRole('button', { name: /\(vain tässä\)/ }).first();
  await difference.click();
  await expect(page.getByRole('dialog').locator('mark').first()).not.toBeEmpty();
  await page.keyboard.press('Escape');
  await expect(difference).toBeFocused();
});

test('a researcher filters goals by sector and follows one to its document', async ({
  built: { page, openReady },
}) => {
  await openReady('goals.html');
  await page.getByRole('button', { name: /^Toimiala/ }).click();
  await page.getByRole('checkbox', { name: /Varhaiskasvatus/ }).check();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/sector=Varhaiskasvatus/);
  const goals = page.locator('section section');
  await expect(goals).toHaveCount(1);
  await expect(goals.getByRole('heading')).toContainText('Varhaiskasvatus');
  await page.locator('tbody th button').first().click();
  await page.getByRole('dialog').getByRole('link', { name: 'Avaa koko asiakirja' }).click();
  await expect(page).toHaveURL(/document\.html#.*id=kauniainen-2018/);
  await expect(page.getByRole('article').locator('.mark.selected').first()).toBeInViewport();
});

test('screens change without loading another page, and the history leads back', async ({
  built: { page, openReady },
}) => {
  await openReady('index.html#municipality=272');
  await page.evaluate(() => Object.assign(window, { stays: true }));
  await page.getByRole('link', { name: 'Vastuutahot' }).click();
  await expect(page).toHaveURL(/responsible\.html#municipality=272/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Kuka vastaa/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Mitä kotoutumisohjelmissa/);
  expect(await page.evaluate(() => 'stays' in window)).toBe(true);
});

test('what the address does not mean is told and ignored', async ({
  built: { page, openReady },
}) => {
  await openReady('languages.html#colour=red&municipality=999999');
  await expect(page.getByText(/ei tunne.*colour/)).toBeVisible();
  await expect(page.getByText(/”999999” ei ole/)).toBeVisible();
});

test('a figure tells the SQL it was read with', async ({ built: { page, openReady } }) => {
  await openReady('responsible.html#division=sql');
  await expect(page.locator('pre').first()).toContainText('FROM responsible_standing');
  await page.getByRole('link', { name: 'Avaa SQL-näkymässä' }).first().click();
  await expect(page).toHaveURL(/sql\.html/);
});
