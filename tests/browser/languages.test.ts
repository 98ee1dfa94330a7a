import { expect, test } from './page';

const cell = 'tbody [data-column]';

test('shows programmes by language, with a word for those that state none', async ({ built }) => {
  const { page, openReady } = built;
  await openReady('languages.html');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Millä kielillä palveluja annetaan?',
  );
  await expect(page.locator(cell)).not.toHaveCount(0);
  await expect(page.getByText('Ei kerro kieliä', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('Se ei tarkoita, ettei palvelua olisi')).toBeVisible();
  const counts = await page.locator('thead tr').nth(1).locator('td').allTextContents();
  const numbers = counts.filter(Boolean).map(Number);
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
});

test('opens a cell to the words on its language', async ({ built: { page, openReady } }) => {
  await openReady('languages.html');
  await page.locator(`${cell}:has(svg.offered)`).first().click();
  await expect(page.locator('dialog mark').first()).toBeVisible();
});

test('says what was looked for where a language is not mentioned', async ({ built }) => {
  const { page, openReady } = built;
  await openReady('languages.html');
  await page.locator(`${cell}:has(svg.none)`).first().click();
  await expect(page.getByRole('dialog')).toContainText('Ei mainita asiakirjassa');
});

test('says what was looked for in a programme that states no language', async ({ built }) => {
  const { page, openReady } = built;
  await openReady('languages.html');
  await page
    .getByRole('button', { name: /: Ei kerro kieliä$/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toContainText(
    'Haettiin: kieliä, joilla palvelua annetaan',
  );
});

test('shows the languages of another service, and keeps it in the address', async ({ built }) => {
  const { page, openReady } = built;
  await openReady('languages.html');
  await expect(page.locator(cell)).not.toHaveCount(0);
  await page.getByRole('combobox').selectOption('website');
  await expect(page).toHaveURL(/service=website/);
  await expect(page.locator('thead').first()).toContainText('kiina');
  await page.reload();
  await expect(page.getByRole('combobox')).toHaveValue('website');
  await expect(page.locator('thead').first()).toContainText('kiina');
});

test('is worked by arrow keys, with one stop for Tab', async ({ built: { page, openReady } }) => {
  await openReady('languages.html');
  await expect(page.locator(`${cell}[tabindex="0"]`)).toHaveCount(1);
  const cellsOf = (name: RegExp) => page.getByRole('row', { name }).getByRole('button');
  await cellsOf(/^Kokkola/)
    .first()
    .focus();
  await page.keyboard.press('ArrowRight');
  await expect(cellsOf(/^Kokkola/).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(cellsOf(/^Kuopio/).nth(1)).toBeFocused();
  await expect(page.locator(`${cell}[tabindex="0"]`)).toHaveCount(1);
});

test('tells whom civic orientation reaches, and what one more language would add', async ({
  built,
}) => {
  const { page, openReady } = built;
  await openReady('languages.html#municipality=235');
  const figure = page.getByRole('region', { name: 'Kuinka moni saisi yhteiskuntaorientaation' });
  await expect(figure.locator('header p')).toContainText(/Kauniainen: \d+,\d\s%/);
  await expect(figure.getByRole('cell', { name: 'Kieltä ei mainita' }).first()).toBeVisible();
  await figure.getByRole('button', { name: /^viro: 112 henkeä/ }).click();
  await expect(page.locator('dialog mark').first()).toHaveText('112');
});

test('does not guess the reach where residents’ languages are unknown', async ({ built }) => {
  const { page, openReady } = built;
  await openReady('languages.html#municipality=272');
  await expect(page.getByText('Ei tiedetä: näissä asiakirjoissa ei ole lukuja')).toBeVisible();
});

test('every word follows the language of the interface', async ({ built: { page, openReady } }) => {
  await openReady('languages.html#lang=sv');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'På vilka språk ges tjänsterna?',
  );
  await expect(page.locator('thead').first()).toContainText('arabiska');
  await expect(page.locator('main')).not.toContainText(/Kuinka|Ohjelma|Annetaan/);
});
