import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { follow } from './follow';
import { expect, test } from './page';
import { footTexts, printSheets, textsOutside } from './printed-sheets';

const noon = new Date('2026-03-05T12:00:00Z');
const municipality = 'municipality.html#code=235&report=all';
const comparison = 'compare.html#id=kuopio-pdf&id=kokkola-docx&report=all';

/** Fewer parts, of every kind. */
const someParts = municipality.replace('all', 'facts.sections.languages');
const someSections = comparison.replace('all', '4.5');

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Prints the report and gives its sheets, seen to be whole and numbered, and all of its words. */
async function printReport(page: Page) {
  await expect(page.locator('article[data-report] #report-cite')).toBeVisible();
  const sheets = await printSheets(page);
  expect(sheets.flatMap(textsOutside)).toEqual([]);
  for (const [index, sheet] of sheets.entries())
    expect(footTexts(sheet)).toContain(String(index + 1));
  return { sheets, words: sheets.map((sheet) => sheet.words).join(' ') };
}

/** Short quotes of the page, which stand on one line of the paper. */
async function quotesOf(page: Page): Promise<string[]> {
  const quotes = (await page.locator('blockquote q').allTextContents()).map(inOneLine);
  expect(quotes.length).toBeGreaterThan(20);
  return quotes.filter((text) => text.length < 30).slice(0, 20);
}

for (const { name, view, parts, file } of [
  {
    name: 'a municipality',
    view: municipality,
    parts: ['1 Perustiedot', '2 Mitä ohjelmassa kuvataan?', '8 Mitä verrokit kertovat'],
    file: 'kauniainen-2025.pdf',
  },
  {
    name: 'a comparison',
    view: comparison,
    parts: ['1 Palvelutarpeen arviointi', '7 Muut palvelut', '8 Muut tiedot'],
    file: 'kokkola.docx',
  },
]) {
  test(`the report of ${name} prints with contents, passages, sources and page numbers`, async ({
    built: { page, openReady },
  }) => {
    await page.clock.setFixedTime(noon);
    await openReady(`${view}&certainty=exact&certainty=inferred`);
    const { sheets, words } = await printReport(page);
    const [first] = sheets;
    expect(first?.words).toContain(inOneLine(await page.locator('h1').innerText()));
    expect(first?.words).toContain('Sisällys');
    for (const part of [...parts, 'Lähteet', 'Tunnetut rajat', 'Näin viittaat']) {
      expect(first?.words).toContain(part);
      expect(words.split(part).length).toBeGreaterThan(2);
    }
    expect(first?.words).toContain('Rajaukset Varmuus: ');
    expect(first?.words).toMatch(/Aineistoversio [0-9a-f]{12}/);
    expect(first?.words).toContain('Koottu 5.3.2026');
    expect(words).toContain(file);
    expect(words).toMatch(/SHA-256\): [0-9a-f ]{60}/);
    expect(words).toContain('[1]');
    for (const quote of await quotesOf(page)) expect(words).toContain(quote);
  });
}

test('parts and kinds are chosen, and the address keeps them', async ({
  built: { page, openReady },
}) => {
  await openReady('municipality.html#code=235');
  await page.getByRole('link', { name: 'Raportti' }).click();
  const article = page.locator('article[data-report]');
  await expect(article.getByRole('heading', { level: 2, name: /^8 / })).toBeVisible();
  const choice = page.getByRole('complementary', { name: 'Raportin sisältö' });
  await choice.getByRole('checkbox', { name: 'Perustiedot' }).uncheck();
  await choice.getByRole('checkbox', { name: 'Asiakirjojen kohdat' }).uncheck();
  await expect(page).toHaveURL(/report=sections\.parties.*&with=figures\.tables/);
  await page.reload();
  await expect(article.getByRole('heading', { level: 2, name: '1 Mitä ohjelmassa' })).toBeVisible();
  await expect(article.getByRole('heading', { name: /Perustiedot/ })).toHaveCount(0);
  await expect(article.locator('blockquote')).toHaveCount(0);
  await expect(article.getByRole('table')).not.toHaveCount(0);
  await choice.getByRole('link', { name: 'Takaisin näkymään' }).click();
  await expect(article).toHaveCount(0);
  await expect(page).not.toHaveURL(/report|with/);
});

test('the contents lead to a part and a number to its words, and the address stays', async ({
  built: { page, openReady },
}) => {
  await openReady(municipality);
  const contents = page.getByRole('navigation', { name: 'Sisällys' });
  await contents.getByRole('link', { name: '4 Yhteiskuntaorientaation kielet' }).click();
  await expect(page.locator('#part-4')).toBeFocused();
  await page.getByRole('link', { name: '[1]', exact: true }).click();
  await expect(page.locator('#passage-1')).toBeFocused();
  await expect(page.locator('#passage-1')).toBeInViewport();
  expect(page.url()).toContain(municipality);
});

test('a report is accessible in each language and theme, and no wider than the window', async ({
  built: { page, openReady },
}) => {
  test.slow();
  await openReady(someParts);
  for (const [view, lang, colorScheme] of [
    [someParts, 'fi', 'light'],
    [someParts, 'sv', 'dark'],
    [someParts, 'en', 'dark'],
    [someSections, 'fi', 'dark'],
    [someSections, 'sv', 'light'],
    [someSections, 'en', 'light'],
  ] as const) {
    await page.setViewportSize({ width: colorScheme === 'dark' ? 320 : 1280, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await follow(page, lang === 'fi' ? view : `${view}&lang=${lang}`);
    await expect(page.locator('#report-cite')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const told = violations.map(
      ({ id, nodes }) => `${lang} ${id}: ${nodes.map((node) => node.html).join('\n')}`,
    );
    expect(told).toEqual([]);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBeLessThanOrEqual(0);
  }
});
