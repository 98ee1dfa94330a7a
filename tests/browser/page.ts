import { test as base, expect, type Page } from '@playwright/test';
import { serve, type Site } from '../../scripts/serve';

export { expect };

/** The built page on a server of its own, watched for errors and for requests to other hosts. */
export interface BuiltPage {
  readonly page: Page;
  /** Opens the page at a hash, `index.html#lang=sv`. */
  open(hash?: string): Promise<void>;
  /** Opens it and waits until the database answers. */
  openReady(hash?: string): Promise<void>;
}

export const test = base.extend<{ built: BuiltPage }, { site: Site }>({
  site: [
    async ({}, use) => {
      const site = await serve(process.env['KOTOPEILI_SITE'] ?? 'dist', 4300);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  built: async ({ page, site }, use) => {
    const complaints = watch(page, site.address);
    const open = async (hash = '') => {
      await page.goto(`${site.address}${hash}`);
    };
    const openReady = async (hash = '') => {
      await open(hash);
      await expect(page.locator('[data-database=ready]')).toBeVisible();
    };
    await use({ page, open, openReady });
    expect(complaints).toEqual([]);
  },
});

function watch(page: Page, address: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    const isOwn = url.startsWith(address) || url.startsWith('blob:') || url.startsWith('data:');
    if (!isOwn) complaints.push(`foreign request: ${url}`);
  });
  return complaints;
}
