import { follow } from './follow';
import { expect, test } from './page';
import { footTexts, printSheets, textsOutside } from './printed-sheets';

const noon = new Date('2026-03-05T12:00:00Z');
const documents = 'id=kauniainen-2025-pdf&id=kauniainen-2025-sv-docx';

/** Each screen with something to print, and whether the filters of documents narrow it. */
const views = [
  { view: 'index.html#', isFiltered: true },
  { view: 'index.html#mode=questions', isFiltered: true },
  { view: 'index.html#matrix=table', isFiltered: true },
  { view: 'languages.html#', isFiltered: true },
  { view: 'responsible.html#', isFiltered: true },
  { view: 'population.html#', isFiltered: true },
  { view: 'practice.html#', isFiltered: true },
  { view: 'goals.html#', isFiltered: true },
  { view: 'municipality.html#', isFiltered: true },
  { view: 'municipality.html#code=235', isFiltered: true },
  { view: `compare.html#${documents}`, isFiltered: false },
  { view: 'document.html#', isFiltered: true },
  { view: 'import.html#', isFiltered: true },
  { view: 'search.html#q=kieli', isFiltered: true },
  { view: 'data.html#', isFiltered: true },
  { view: 'data.html#table=languages', isFiltered: true },
  { view: 'method.html#', isFiltered: false },
  { view: 'sql.html#', isFiltered: false },
];

test('every screen prints whole, with its filters, date and page numbers', async ({ built }) => {
  test.slow();
  const { page, openReady } = built;
  await page.clock.setFixedTime(noon);
  await openReady();
  for (const { view, isFiltered } of views) {
    await test.step(view, async () => {
      await follow(page, `${view}&region=01`);
      const sheets = await printSheets(page);
      expect(sheets.flatMap(textsOutside)).toEqual([]);
      for (const [index, sheet] of sheets.entries()) {
        const { words } = sheet;
        expect(footTexts(sheet)).toContain(String(index + 1));
        expect(words).toContain('5.3.2026');
        expect(words).toContain('– Kotopeili');
        expect(words).toMatch(/Aineistoversio [0-9a-f]{12}/);
        if (isFiltered) expect(words).toContain('Maakunta: Uusimaa');
      }
      const heading = await page.locator('h1').first().innerText();
      expect(sheets[0]?.words).toContain(heading.split(' ')[0]);
    });
  }
});

test('a long table has its head on every sheet', async ({ built: { page, openReady } }) => {
  await openReady('data.html#table=languages');
  await expect(page.getByRole('row').nth(40)).toBeVisible();
  const sheets = await printSheets(page);
  expect(sheets.length).toBeGreaterThan(2);
  for (const { words } of sheets.slice(0, 2)) expect(words).toMatch(/document_id.*certainty/);
});

test('a matrix of many columns turns the sheet, and only while it prints', async ({ built }) => {
  const { page, openReady } = built;
  await openReady('index.html#mode=questions');
  await expect(page.getByRole('region', { name: /Lomakkeen kysymykset/ })).toBeVisible();
  const [turned] = await printSheets(page);
  expect(turned?.width).toBeGreaterThan(turned?.height ?? 0);
  await page.getByText('Osiot', { exact: true }).first().click();
  await expect(page.getByRole('region', { name: /Osiot/ })).toBeVisible();
  const [upright] = await printSheets(page);
  expect(upright?.width).toBeLessThan(upright?.height ?? 0);
});

test('charts are drawn for the width of the paper, and for the screen afterwards', async ({
  built,
}) => {
  const { page, openReady } = built;
  await openReady('practice.html');
  const width = () => page.locator('svg[data-chart]').first().getAttribute('width');
  const before = await width();
  await page.evaluate(() => {
    const seen: (string | null)[] = [];
    Object.assign(globalThis, { seen });
    matchMedia('print').addEventListener('change', ({ matches }) => {
      if (matches)
        seen.push(document.querySelector('svg[data-chart]')?.getAttribute('width') ?? null);
    });
  });
  await printSheets(page);
  const [drawn] = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  expect(Number(drawn)).toBeGreaterThan(500);
  expect(Number(drawn)).toBeLessThan(690);
  expect(await width()).toBe(before);
});

test('paper is light whatever the theme', async ({ built: { page, open } }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await open();
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return [backgroundColor, color];
  });
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
});
