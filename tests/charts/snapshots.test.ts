import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { allFixtures } from './fixtures/all-fixtures';
import { readSvg, shortened } from './fixtures/read-svg';

describe('every chart of the gallery', () => {
  it.each(allFixtures)('$chart, $name, is drawn as before', async (fixture) => {
    const { chart, name, component, props } = fixture;
    const { body } = render(component, { props: { ...props, onselect: () => undefined } });
    const file = `${chart} ${name}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    await expect(shortened(readSvg(body))).toMatchFileSnapshot(`snapshots/${file}.svg`);
  });

  it('takes colours from the page alone', () => {
    for (const { component, props } of allFixtures) {
      const { body } = render(component, { props });
      const colours = [...body.matchAll(/ (?:fill|stroke)="([^"]+)"/g)].map(([, one]) => one ?? '');
      expect(
        colours.filter((one) => !/^(var\(--[\w-]+\)|none|transparent|url\(#)/.test(one)),
      ).toEqual([]);
    }
  });

  it('has no name of a number that is none', () => {
    for (const { component, props } of allFixtures)
      expect(render(component, { props }).body).not.toMatch(/NaN|Infinity|undefined/);
  });
});
