import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './page';

const screens = ['overview', 'languages', 'population', 'search', 'document', 'sql'];

for (const screen of screens) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${screen} is accessible in ${colorScheme}`, async ({ built: { page, openReady } }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await openReady(`${screen === 'overview' ? 'index' : screen}.html`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      const told = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`,
      );
      expect(told).toEqual([]);
    });
  }

  for (const width of [390, 768, 1920]) {
    test(`${screen} has no sideways scroll at ${width} px`, async ({
      built: { page, openReady },
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await openReady(`${screen === 'overview' ? 'index' : screen}.html`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excess).toBeLessThanOrEqual(0);
    });
  }
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
