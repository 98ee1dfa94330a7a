import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './page';

/** Every screen of the navigation, and states of screens that differ from their first view. */
const views = [
  'index.html',
  'index.html#group=region&mode=questions',
  'languages.html',
  'responsible.html',
  'population.html',
  'practice.html',
  'goals.html',
  'municipality.html',
  'municipality.html#code=297',
  'compare.html',
  'compare.html#id=kauniainen-2025-pdf&id=kokkola-docx',
  'document.html',
  'import.html',
  'search.html',
  'data.html',
  'data.html#table=statistics',
  'sql.html',
  'method.html',
];
/** Colours are the same in every language. */
const looks = [
  ['fi', 'light'],
  ['sv', 'light'],
  ['en', 'light'],
  ['fi', 'dark'],
] as const;

const inLanguage = (view: string, language: string) =>
  `${view}${view.includes('#') ? '&' : '#'}lang=${language}`;

for (const view of views) {
  for (const [language, colorScheme] of looks) {
    test(`${view} is accessible in ${language}, ${colorScheme}`, async ({ built }) => {
      test.slow();
      const { page, openReady } = built;
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await openReady(inLanguage(view, language));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      const told = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`,
      );
      expect(told).toEqual([]);
    });
  }

  test(`${view} has no sideways scroll at any width`, async ({ built: { page, openReady } }) => {
    await openReady(view);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const width of [320, 390, 768, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const excess = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      await expect.poll(excess, { message: `${width} px` }).toBeLessThanOrEqual(0);
    }
  });

  test(`${view} is drawn before anything of the database is asked for`, async ({ built }) => {
    const { page, open } = built;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.route(/duckdb/, () => undefined);
    await open(view);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const first = asked.findIndex((url) => url.includes('duckdb'));
    const entry = asked.findIndex((url) => /assets\/index.*\.js/.test(url));
    expect(entry).toBeGreaterThanOrEqual(0);
    if (first >= 0) expect(first).toBeGreaterThan(entry);
  });
}

test('the passage panel is accessible beside the page and over it', async ({ built }) => {
  const { page, openReady } = built;
  await openReady();
  await page.locator('[data-column]:has(svg.described)').first().click();
  await expect(page.locator('dialog mark').first()).toBeVisible();
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
  }
});

test('the theme follows the system and the switch', async ({ built: { page, open } }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open();
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await ground();
  await page.getByRole('button', { name: 'Vaihda vaaleaan ulkoasuun' }).click();
  expect(await ground()).not.toBe(dark);
  await page.reload();
  expect(await ground()).not.toBe(dark);
  await page.getByRole('button', { name: 'Vaihda tummaan ulkoasuun' }).click();
  expect(await ground()).toBe(dark);
});
