import { expect, test } from './page';

test('the words of a fact are copied as a citation, whose link opens them', async ({ built }) => {
  const { page, open } = built;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open();
  await page.locator('[data-column]:has(svg.described)').first().click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(panel.locator('mark').first()).toBeVisible();
  const marked = (await panel.locator('mark').allTextContents()).join(' ').replace(/\s+/g, ' ');
  const copied = async (name: string) => {
    await panel.getByRole('button', { name }).click();
    await expect(panel.getByRole('status').filter({ hasText: 'Kopioitu' })).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const text = await copied('Kopioi viite');
  expect(text).toContain(`: ”${marked.trim()}”`);
  expect(text).toMatch(/Kotopeili, aineistoversio [0-9a-f]{12}, luettu [\d.]+/);
  const bibtex = await copied('Kopioi BibTeX');
  expect(bibtex).toMatch(/^@misc\{kotopeili-/);
  const [link = ''] = /http\S+$/.exec(text) ?? [];
  expect(bibtex).toContain(`url = {${link}}`);
  await page.goto(link);
  await expect(page.getByRole('article').locator('.mark.selected').first()).toBeInViewport();
});
