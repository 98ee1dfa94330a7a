import { chromium, type Page } from '@playwright/test';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { advice, findChromium } from './find-chromium';
import { serve } from './serve';

const folder = 'screenshots';
const widths = [390, 1280, 1920];
const themes = ['light', 'dark'] as const;
const languages = ['fi', 'sv', 'en'];

const executablePath = await findChromium();
if (!executablePath) {
  console.error(advice);
  process.exit(1);
}
const names = (await readdir('dist')).filter((file) => file.endsWith('.html'));
await mkdir(folder, { recursive: true });
const site = await serve('dist');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
for (const colorScheme of themes)
  for (const width of widths) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    for (const file of names)
      for (const language of languages)
        await shoot(page, { file, language, mark: `${width}-${colorScheme}` });
    await page.close();
  }
await browser.close();
await site.close();

async function shoot(
  page: Page,
  { file, language, mark }: { file: string; language: string; mark: string },
): Promise<void> {
  await page.goto(`${site.address}${file}#lang=${language}`);
  await page.reload();
  await page.locator('[data-database=ready]').waitFor();
  await page.waitForTimeout(400);
  const path = join(folder, `${file.replace('.html', '')}-${language}-${mark}.png`);
  await page.screenshot({ path, fullPage: true });
  console.log(path);
}
