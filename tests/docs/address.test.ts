import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { screenList } from '../../src/screen-list';
import { commonKeys } from '../../src/state/address.svelte';
import { formatAddress } from '../../src/state/page-address';

const guide = readFileSync('docs/address.md', 'utf8');

describe('the guide to the address', () => {
  it.each(screenList.map(({ id, keys }) => ({ page: formatAddress(id, []), keys })))(
    'tells the keys of $page',
    ({ page, keys }) => {
      const row = guide.split('\n').find((line) => line.startsWith(`| \`${page}\``)) ?? '';
      for (const key of keys) expect(row).toContain(`\`${key}\``);
    },
  );

  it.each(commonKeys)('tells the key %s of every screen', (key) => {
    expect(guide).toMatch(new RegExp(`^\\| \`${key}\` `, 'm'));
  });
});
