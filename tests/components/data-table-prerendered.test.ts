import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import DataTable from '../../src/components/DataTable.svelte';
import { longTable, tableOf } from './shown-table.sample';

const props = { caption: 'Kunnat', language: 'fi' as const };

describe('a table without a page to measure', () => {
  it('has its first rows, and says how many there are to those without scripts', () => {
    const { body } = render(DataTable, { props: { ...props, table: longTable(400) } });
    expect(body.match(/<tr [^>]*data-index/g)).toHaveLength(60);
    expect(body).toContain('aria-rowcount="401"');
    expect(body).toMatch(/<noscript>[^<]*60[^<]*400[^<]*<\/noscript>/);
  });

  it('has all rows of a short one', () => {
    const { body } = render(DataTable, { props: { ...props, table: longTable(150) } });
    expect(body.match(/<tr [^>]*data-index/g)).toHaveLength(150);
  });

  it('sets no style that the policy of the page would refuse', () => {
    const { body } = render(DataTable, { props: { ...props, table: longTable(400) } });
    expect(body).not.toContain('style=');
  });

  it('says in a word that a cell is empty', () => {
    const table = tableOf([['Aura', '019', null]]);
    const { body } = render(DataTable, { props: { ...props, table } });
    expect(body).toMatch(/aria-hidden="true">–<\/span>\s*<span class="unseen[^>]*>ei arvoa/);
  });
});
