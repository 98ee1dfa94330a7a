import { expect, test } from './page';

test('lists the municipalities with a programme and opens one of them', async ({ built }) => {
  const { page, open } = built;
  await open('municipality.html');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/kotoutumisohjelma\?$/);
  await expect(page.locator('main')).toContainText('kunnasta ei ole tässä aineistossa ohjelmaa');
  await page.getByRole('rowheader', { name: 'Kuopio' }).getByRole('link').click();
  await expect(page).toHaveURL(/municipality\.html#code=297/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kuopio');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/kotoutumisohjelma\?$/);
});

test('draws a municipality without the database, each cell open to its words', async ({
  built: { page, open },
}) => {
  await page.route('**/*.wasm', () => undefined);
  await open('municipality.html#code=297');
  const cells = page.getByRole('button', { name: /: Kuvattu/ });
  await cells.first().click();
  await expect(page.locator('dialog mark').first()).toBeVisible();
});

test('says how many municipalities there were to choose peers from, and leads to the comparison', async ({
  built: { page, open },
}) => {
  await open('municipality.html#code=297');
  await expect(page.getByText(/Valittavana oli vain 3 kuntaa/)).toBeVisible();
  await page.getByRole('link', { name: /^Vertaa ohjelmia rinnakkain/ }).click();
  await expect(page).toHaveURL(/compare\.html#id=.*&id=.*&id=.*&id=/);
});

test('says of an unknown code that it has no programme, and lists those that have', async ({
  built: { page, open },
}) => {
  await open('municipality.html#code=999');
  await expect(page.getByText('Koodilla 999 ei löydy ohjelmaa.')).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Kuopio' })).toBeVisible();
});
