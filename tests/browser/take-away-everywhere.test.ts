import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from './page';
import { expectShown, parseCsv, take } from './take';

/** Views of a figure as a table, the filters they say, and whether the figure is also a chart. */
const figures = [
  ['index.html#municipality=297&municipality=272&map=table', ['Kokkola', 'Kuopio'], true],
  ['languages.html#municipality=297&municipality=235&reach=table', ['Kauniainen', 'Kuopio'], true],
  ['responsible.html#municipality=297&network=table', ['Kuopio'], true],
  ['population.html#municipality=235&shares=table', ['Kauniainen'], true],
  ['practice.html#municipality=297&municipality=272&figures=table', ['Kokkola', 'Kuopio'], true],
  ['goals.html#certainty=exact&goals=table', [], false],
  ['municipality.html#code=297&sections=table', [], false],
] as const;

for (const [view, filters, hasChart] of figures) {
  test(`${view} gives the rows that it shows in every kind of file`, async ({ built }) => {
    test.slow();
    const { page, openReady } = built;
    await openReady(view);
    const region = page.getByRole('region', { name: /^Taulukko: / }).first();
    const figure = region.locator('xpath=ancestor::section[1]');

    const open = await take(figure, 'CSV, avoin data');
    const [head, ...rows] = parseCsv(open.bytes, ',');
    await expectShown(figure, rows);
    const excel = await take(figure, 'CSV, Excel (suomi)');
    const firstOf = (all: readonly (readonly unknown[])[]) => all.map((row) => row[0] ?? '');
    expect(firstOf(parseCsv(excel.bytes, ';').slice(1))).toEqual(firstOf(rows));

    const { bytes } = await take(figure, 'XLSX');
    const data = await readSheet(bytes, 'Tiedot');
    expect(firstOf(data.slice(1))).toEqual(firstOf(rows));
    const told = JSON.stringify(await readSheet(bytes, 'Rajaukset'));
    for (const name of filters) expect(told).toContain(name);

    const files = unzipSync(new Uint8Array((await take(figure, 'Todistepaketti (ZIP)')).bytes));
    expect(parseCsv(files['data.csv'] ?? new Uint8Array(), ',')).toEqual([head, ...rows]);
    expect(strFromU8(files['address.txt'] ?? new Uint8Array()).trim()).toBe(page.url());
    if (!hasChart) return;

    const title = ((await region.getAttribute('aria-label')) ?? '').replace('Taulukko: ', '');
    await openReady(view.replace(/&[a-z]+=table$/, ''));
    const heading = page.getByRole('heading', { name: title, exact: true });
    const chart = heading.locator('xpath=ancestor::section[1]');
    const markup = (await take(chart, 'SVG')).bytes.toString('utf8');
    const words = markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    for (const word of title.split(' ')) expect(words).toContain(word);
    const png = PNG.sync.read((await take(chart, 'PNG')).bytes);
    expect(png.width).toBe(2 * Number(/width="(\d+)"/.exec(markup)?.[1]));
    expect(new Set(png.data).size).toBeGreaterThan(10);
  });
}
