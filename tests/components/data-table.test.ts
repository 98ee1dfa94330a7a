// @vitest-environment jsdom
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ShownRow, ShownTable } from '../../src/shown-table';
import DataTableHost from './DataTableHost.svelte';
import { fakeLayout } from './fake-layout';
import { longTable, tableOf } from './shown-table.sample';

interface Host {
  shown(): readonly ShownRow[];
}
let host: Host & Record<string, unknown>;
const onopen = vi.fn();

beforeAll(fakeLayout);
afterEach(() => {
  void unmount(host);
  onopen.mockClear();
});

function show(table: ShownTable) {
  host = mount(DataTableHost, { target: document.body, props: { table, onopen } }) as typeof host;
  flushSync();
}

const rows = () => [...document.querySelectorAll<HTMLElement>('tbody tr[data-index]')];
const cellsOf = (column: number) =>
  rows().map((row) => row.children[column]?.textContent?.trim() ?? '');
const names = () => host.shown().map(({ cells }) => cells[0]);

function sortBy(column: number) {
  document.querySelectorAll<HTMLElement>('thead button')[column]?.click();
  flushSync();
}

function filter(search: string) {
  const input = document.querySelector('input');
  if (!input) throw new Error('There is no filter.');
  input.value = search;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
}

function press(key: string) {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  flushSync();
}

describe('a table', () => {
  it('sorts up, down and no more, and says so', () => {
    show(
      tableOf([
        ['Öland', '1', 1],
        ['Ahma', '2', 2],
        ['Zeta', '3', 3],
      ]),
    );
    const head = () => document.querySelector('thead th');
    sortBy(0);
    expect(names()).toEqual(['Ahma', 'Zeta', 'Öland']);
    expect(head()?.getAttribute('aria-sort')).toBe('ascending');
    expect(document.querySelector('[role=status]')?.textContent).toContain('nousevasti: Kunta');
    sortBy(0);
    expect(names()).toEqual(['Öland', 'Zeta', 'Ahma']);
    sortBy(0);
    expect(names()).toEqual(['Öland', 'Ahma', 'Zeta']);
    expect(head()?.hasAttribute('aria-sort')).toBe(false);
  });

  it('keeps empty cells last in both directions', () => {
    show(
      tableOf([
        ['a', '1', null],
        ['b', '2', 5],
        ['c', '3', 7],
      ]),
    );
    sortBy(2);
    expect(names()).toEqual(['c', 'b', 'a']);
    sortBy(2);
    expect(names()).toEqual(['b', 'c', 'a']);
  });

  it('leaves the rows that have all words of the filter, and counts them', () => {
    show(longTable(40));
    filter('RIVI 7');
    expect(names()).toEqual(['Rivi 7', 'Rivi 17', 'Rivi 27', 'Rivi 37']);
    expect(cellsOf(0)).toEqual(['Rivi 7', 'Rivi 17', 'Rivi 27', 'Rivi 37']);
    expect(document.querySelector('[role=status]')?.textContent).toContain('4/40 riviä');
    filter('39 000');
    expect(names()).toEqual(['Rivi 39']);
    filter('ei ole');
    expect(document.body.textContent).toContain('Yhdelläkään rivillä ei ole hakemaasi');
    document.querySelector<HTMLElement>('.tools button')?.click();
    flushSync();
    expect(names()).toHaveLength(40);
  });

  it('says so when it has no rows, and offers no filter then', () => {
    show(longTable(0));
    expect(document.querySelector('[role=status]')?.textContent).toContain('ei ole rivejä');
    expect(document.querySelector('input')).toBeNull();
  });

  it('opens a row that has words by a click anywhere in it, and leaves the others shut', () => {
    show(longTable(3));
    rows()[2]?.querySelector<HTMLElement>('td')?.click();
    expect(onopen).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ evidenceId: 'e2' }));
    expect(document.activeElement?.textContent?.trim()).toBe('Rivi 2');
    rows()[1]?.querySelector<HTMLElement>('td')?.click();
    expect(onopen).toHaveBeenCalledOnce();
    expect(rows()[1]?.querySelector('button')).toBeNull();
  });

  it('is one stop for Tab; arrows lead from one row with words to the next', () => {
    show(longTable(5));
    const stops = () => document.querySelectorAll<HTMLElement>('tbody [tabindex="0"]');
    expect(stops()).toHaveLength(1);
    stops()[0]?.focus();
    press('ArrowDown');
    expect(document.activeElement?.textContent?.trim()).toBe('Rivi 2');
    expect(stops()).toHaveLength(1);
    press('End');
    expect(document.activeElement?.textContent?.trim()).toBe('Rivi 2');
  });

  it('draws a small part of ten thousand rows, and follows the focus to those it had not drawn', () => {
    show(longTable(10_000));
    expect(rows().length).toBeGreaterThan(10);
    expect(rows().length).toBeLessThan(80);
    document.querySelector<HTMLElement>('tbody button')?.focus();
    for (let i = 0; i < 10; i += 1) press('PageDown');
    expect(document.activeElement?.textContent?.trim()).toBe('Rivi 200');
    expect(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('202');
    expect(rows().length).toBeLessThan(80);
    expect(names()).toHaveLength(10_000);
  });

  it('prints five hundred rows and says how many there are', () => {
    show(longTable(700));
    window.dispatchEvent(new Event('beforeprint'));
    expect(rows()).toHaveLength(500);
    expect(document.querySelector('.cut')?.textContent).toMatch(/500.*700/);
    window.dispatchEvent(new Event('afterprint'));
    flushSync();
    expect(rows().length).toBeLessThan(80);
  });
});
