import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from './page';

/** Numbers, letters of the form, names of file formats and versions of the dataset, which are the same in every language. */
const sameEverywhere =
  /^(Kotopeili|CSV|XLSX|SQL|ZIP|SVG|PNG|Excel|fi|sv|[A-C]|\d?[abc](-\d)?|[0-9a-f]{12}|[\d\s\p{P}\p{S}])*$/u;

/** Proper names that stand in the data: of municipalities, areas, languages, countries, parties and documents. */
async function readNames(): Promise<string[]> {
  const folder = join(process.env['KOTOPEILI_DATASET'] ?? 'dataset', 'tables');
  const tables = ['municipalities', 'language_names', 'country_names', 'parties', 'documents'];
  const names = await Promise.all(
    tables.map(async (table) => {
      const csv = await readFile(join(folder, `${table}.csv`), 'utf8');
      return Papa.parse<string[]>(csv).data.slice(1).flat();
    }),
  );
  return [...new Set(names.flat())]
    .filter((name) => name.length > 3)
    .sort((a, b) => b.length - a.length);
}

/** Every string of the interface: text, labels, titles and the document's title, without the data's own words. */
async function interfaceStrings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const strings: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (!element || element.closest('script, style, [lang]:not(html)')) continue;
      if (node instanceof Text) strings.push(node.data.trim());
      if (node instanceof Element)
        for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
          strings.push(node.getAttribute(name)?.trim() ?? '');
    }
    return strings.filter((one) => one !== '');
  });
}

const views = [
  'index.html',
  'index.html#mode=questions&municipality=272',
  'index.html#missing=kuopio-pdf&sought=coverage.4.cooperation',
  'index.html#evidence=kuopio-pdf:0-1',
  'index.html#region=99',
  'languages.html',
  'index.html#certainty=exact',
  'languages.html#certainty=inferred',
  'population.html#certainty=inferred',
  'population.html',
  'document.html',
];
for (const view of views) {
  test(`switching the language changes every string of ${view}`, async ({ built }) => {
    const { page, openReady } = built;
    await openReady(view);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const seen: Record<string, string[]> = { fi: await interfaceStrings(page) };
    for (const [code, name] of [
      ['sv', 'Svenska'],
      ['en', 'English'],
    ] as const) {
      await page.getByRole('button', { name }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', code);
      seen[code] = await interfaceStrings(page);
    }
    const names = await readNames();
    /** A name, or a piece of one that a chart wrote over two lines. */
    const isName = (text: string) => {
      const piece = text.replace(/-$/, '');
      if (names.some((name) => name.startsWith(piece) || name.endsWith(piece))) return true;
      return sameEverywhere.test(names.reduce((rest, name) => rest.replaceAll(name, ''), text));
    };
    for (const [a, b] of [
      ['fi', 'sv'],
      ['fi', 'en'],
      ['sv', 'en'],
    ] as const) {
      const other = new Set(seen[b]);
      const kept = (seen[a] ?? []).filter((text) => other.has(text) && !isName(text));
      expect(kept, `the same in ${a} and ${b}`).toEqual([]);
    }
  });
}
