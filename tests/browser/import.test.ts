import AxeBuilder from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { follow } from './follow';
import { expect, test } from './page';

const draft = 'data/documents/kuopio.pdf';
/** Follows the ministry's form; the other has its own headings. */
const form = 'data/documents/kokkola.docx';
const question = 'Mitä ohjelma kuvaa ja mitä se jättää auki?';

async function read(page: Page, files: string | string[]): Promise<void> {
  await page.getByLabel('Valitse tiedosto').setInputFiles(files);
  await expect(page.getByRole('heading', { name: question })).toBeVisible();
}

test('a draft is read in the page and held against the Act and the other programmes', async ({
  built: { page, openReady },
}) => {
  await openReady('import.html');
  await read(page, draft);
  await expect(page).toHaveURL(/id=kuopio-pdf-2/);
  await expect(page.getByText(/Ohjelma kuvaa \d+\/21 kohtaa/)).toBeVisible();
  const points = page.getByRole('table').first().getByRole('row');
  await expect(points).toHaveCount(1 + 7 + 21);
  const described = page.getByRole('button', { name: /^1A .*: Kuvattu/ });
  await described.click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByText(/kuopio\.pdf/).first()).toBeVisible();
  await expect(panel.locator('mark').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(described).toBeFocused();
  await page.getByText('Lomakkeen kysymykset', { exact: true }).click();
  await expect(page.getByText('Ohjelma ei noudata ministeriön lomaketta')).toBeVisible();
  await expect(points).toHaveCount(0);
});

test('an open point leads to the words of those who describe it', async ({
  built: { page, openReady },
}) => {
  await openReady('import.html');
  await read(page, draft);
  await page.getByText('Avoimet', { exact: true }).click();
  const rows = page.getByRole('table').first().locator('tr.open');
  const count = await rows.count();
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(21);
  await rows.first().getByRole('listitem').first().getByRole('button').click();
  await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible();
});

test('the draft stands beside the others on other screens until it is removed', async ({
  built: { page, openReady },
}) => {
  test.slow();
  await openReady('import.html');
  await read(page, draft);
  await follow(page, 'index.html');
  await expect(page.getByRole('rowheader', { name: /kuopio\.pdf/ })).toBeVisible();
  await expect(page.getByRole('status').getByText('7/7 asiakirjaa')).toBeVisible();
  await follow(page, 'document.html#id=kuopio-pdf-2');
  await expect(page.getByText('vain tämän selaimen muistissa')).toBeVisible();
  await expect(page.getByRole('article').locator('[data-note]').first()).toBeVisible();
  await follow(page, 'compare.html#id=kuopio-pdf&id=kuopio-pdf-2');
  await expect(page.getByText(/kuopio\.pdf/).first()).toBeVisible();
  await follow(page, 'import.html#id=kuopio-pdf-2');
  await page.getByRole('button', { name: 'Poista kuopio.pdf' }).click();
  await expect(page.getByRole('heading', { name: question })).toBeHidden();
  await follow(page, 'index.html');
  await expect(page.getByRole('status').getByText('6/6 asiakirjaa')).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /kuopio\.pdf/ })).toBeHidden();
});

test('a Word file and a file that cannot be read are told apart', async ({
  built: { page, openReady },
}) => {
  await openReady('import.html');
  await page.getByLabel('Valitse tiedosto').setInputFiles([
    {
      name: 'kokkola.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: await readFile(form),
    },
    {
      name: 'rikki.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 this is no document'),
    },
  ]);
  await expect(page.getByRole('heading', { name: question })).toBeVisible();
  const told = page.getByRole('alert');
  await expect(told).toContainText('Tiedostoa rikki.pdf ei voitu avata.');
  await expect(told.locator('[lang=en]')).toContainText('damaged');
  await expect(page.getByRole('link', { name: /kokkola\.docx/ }).first()).toBeVisible();
});

test('a file can be dropped', async ({ built: { page, openReady } }) => {
  await openReady('import.html');
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['Pelkkä muistio ilman palveluja.'], 'muistio.txt'));
    return transfer;
  });
  await page.getByRole('group', { name: 'Ohjelman avaaminen' }).dispatchEvent('drop', {
    dataTransfer: dropped,
  });
  await expect(page.getByText('does not read like an integration programme')).toBeVisible();
});

test('an address of an earlier sitting says that the file is to be opened again', async ({
  built: { page, open },
}) => {
  await open('import.html#id=luonnos-pdf');
  await expect(page.getByText('Avaa tiedosto uudelleen')).toBeVisible();
});

for (const [language, colorScheme] of [
  ['fi', 'light'],
  ['sv', 'light'],
  ['en', 'dark'],
] as const) {
  test(`the checklist is accessible in ${language}, ${colorScheme}, and fits a phone`, async ({
    built: { page, openReady },
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openReady('import.html#mode=questions');
    await read(page, form);
    await follow(page, `import.html#id=kokkola-docx-2&mode=questions&lang=${language}`);
    await expect(page.locator('tr.open').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
    expect(told).toEqual([]);
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const excess = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await expect.poll(excess, { message: `${width} px` }).toBeLessThanOrEqual(0);
    }
  });
}
