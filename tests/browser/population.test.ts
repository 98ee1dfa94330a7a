import { readFile } from 'node:fs/promises';
import { expect, test } from './page';

test('draws the share of foreign citizens from zero, each point open to its words', async ({
  built,
}) => {
  const { page, openReady } = built;
  await openReady('population.html');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/ulkomaan kansalaisia\?$/);
  await expect(page.locator('main')).toContainText(/Kauniainen: 6,8\s% vuonna 2022/);
  await page.getByRole('button', { name: /^Kauniainen 2016: 4,7/ }).click();
  await expect(page.locator('dialog mark').first()).toHaveText('4,7');
});

test('is worked by arrow keys', async ({ built: { page, openReady } }) => {
  await openReady('population.html');
  await page.getByRole('button', { name: /^Kauniainen 2016/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: /^Kauniainen 2017/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog mark').first()).toHaveText('4,9');
});

test('has a table beside the chart, kept in the address', async ({
  built: { page, openReady },
}) => {
  await openReady('population.html');
  await page.getByRole('radio', { name: 'Taulukkona' }).first().check({ force: true });
  await expect(page).toHaveURL(/shares=table/);
  await expect(page.getByRole('cell', { name: '2016' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('cell', { name: /^6,8/ })).toBeVisible();
});

test('sets the stated total beside the sum and says that they differ', async ({ built }) => {
  const { page, openReady } = built;
  await openReady('population.html');
  const panel = page.locator('article').filter({ hasText: 'Suomen kansalaisia' });
  await expect(panel).toContainText(/10\s284/);
  await expect(panel).toContainText(/10\s396/);
  await expect(panel).toContainText('Ei täsmää: rivien summa on 112 suurempi kuin ilmoitettu.');
  await panel.getByRole('button', { name: 'Kauniainen, Viro: 100 henkeä' }).click();
  await expect(page.locator('dialog mark').first()).toHaveText('100');
});

test('says plainly that there are no figures', async ({ built: { page, openReady } }) => {
  await openReady('population.html#municipality=272');
  await expect(page.getByText('Näissä asiakirjoissa ei ole lukuja väestöstä.')).toBeVisible();
});

test('saves a picture that stands alone, as SVG and as PNG', async ({
  built: { page, openReady },
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openReady('population.html');
  const [svg] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'SVG' }).first().click(),
  ]);
  const markup = await readFile(await svg.path(), 'utf8');
  expect(markup).toContain('Kuinka suuri osa asukkaista on ulkomaan kansalaisia?');
  expect(markup).toContain('Lähde: Kauniainen 2018–2025 (mukailtu)');
  expect(markup).toContain('rgb(251, 249, 245)');
  expect(markup).not.toMatch(/var\(|data-control|tabindex/);
  const [png] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'PNG' }).first().click(),
  ]);
  const bytes = await readFile(await png.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(1000);
});

test('exports what is shown', async ({ built: { page, openReady } }) => {
  await openReady('population.html');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV, Excel (suomi)' }).first().click(),
  ]);
  const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + 7);
  expect(lines[7]).toMatch(/^Kauniainen;[^;]*235[^;]*;[^;]*2022[^;]*;6,8;/);
});
