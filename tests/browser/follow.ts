import { expect, type Page } from '@playwright/test';

/** Follows a link of the page, `languages.html#region=01`, which then stays loaded with its database. */
export async function follow(page: Page, view: string): Promise<void> {
  await page.evaluate((href) => {
    const link = Object.assign(document.createElement('a'), { href });
    document.body.append(link);
    link.click();
    link.remove();
  }, view);
  const [name = ''] = view.split('.');
  const screen = page.locator(`main[data-screen=${name === 'index' ? 'overview' : name}]`);
  await expect(screen.locator('h1').first()).toBeVisible();
}
