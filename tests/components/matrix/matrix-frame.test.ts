// @vitest-environment jsdom
import { flushSync, mount, tick, unmount } from 'svelte';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FrameCell, FrameRow } from '../../../src/components/matrix/frame-row';
import { fakeLayout } from '../fake-layout';
import MatrixHost from '../MatrixHost.svelte';

const columns = Array.from({ length: 5 }, (_, i) => `s${i}`);

interface Host extends Record<string, unknown> {
  reorder(rows: readonly FrameRow<string>[]): void;
  select(cell: FrameCell): void;
}
let host: Host;

beforeAll(fakeLayout);
afterEach(() => void unmount(host));

function linesOf(count: number, from = 0): FrameRow<string>[] {
  return Array.from({ length: count }, (_, i) => ({
    kind: 'line',
    key: `d${from + i}`,
    cells: columns,
    item: `Ohjelma ${from + i}`,
  }));
}

/** Two groups of three programmes, each under its head. */
const grouped: FrameRow<string>[] = [
  { kind: 'group', key: 'g1', label: 'Lappi', count: '3' },
  ...linesOf(3),
  { kind: 'group', key: 'g2', label: 'Uusimaa', count: '3' },
  ...linesOf(3, 3),
];

function show(rows: readonly FrameRow<string>[]) {
  host = mount(MatrixHost, { target: document.body, props: { rows, columns } }) as Host;
  flushSync();
}

const drawn = () => [...document.querySelectorAll<HTMLElement>('tbody tr[data-index]')];
const stops = () => [...document.querySelectorAll<HTMLElement>('tbody [tabindex="0"]')];
const focused = () => document.activeElement?.getAttribute('aria-label');

function press(key: string, ctrlKey = false) {
  const event = new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true });
  document.activeElement?.dispatchEvent(event);
  flushSync();
}

describe('a matrix of 308 programmes', () => {
  it('draws those in sight, and tells how many there are', () => {
    show(linesOf(308));
    expect(drawn().length).toBeGreaterThan(10);
    expect(drawn().length).toBeLessThan(60);
    expect(document.querySelector('table')?.getAttribute('aria-rowcount')).toBe('309');
  });

  it('moves the focus to rows that were not drawn, and stays one stop for Tab', () => {
    show(linesOf(308));
    stops()[0]?.focus();
    press('End', true);
    expect(focused()).toBe('Ohjelma 307, s4');
    expect(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('309');
    press('PageUp');
    expect(focused()).toBe('Ohjelma 297, s4');
    press('Home', true);
    expect(focused()).toBe('Ohjelma 0, s0');
    expect(stops()).toHaveLength(1);
    expect(drawn().length).toBeLessThan(60);
  });

  it('keeps the focus with its programme and column when rows are sorted anew', () => {
    show(linesOf(308));
    stops()[0]?.focus();
    press('ArrowRight');
    host.reorder(linesOf(308).reverse());
    flushSync();
    expect(stops().map((stop) => stop.getAttribute('aria-label'))).toEqual(['Ohjelma 0, s1']);
    expect(stops()[0]?.closest('tr')?.getAttribute('aria-rowindex')).toBe('309');
  });

  it('draws the row of the cell that is open elsewhere, wherever it is', async () => {
    show(linesOf(308));
    host.select({ row: 'd250', column: 's4' });
    flushSync();
    await tick();
    const open = document.querySelector('[aria-current=true]');
    expect(open?.getAttribute('aria-label')).toBe('Ohjelma 250, s4');
  });

  it('prints all its rows', () => {
    show(linesOf(308));
    window.dispatchEvent(new Event('beforeprint'));
    expect(drawn()).toHaveLength(308);
    window.dispatchEvent(new Event('afterprint'));
    flushSync();
    expect(drawn().length).toBeLessThan(60);
  });
});

describe('a matrix in groups', () => {
  it('has a head over each group, which says how many it has', () => {
    show(grouped);
    const heads = [...document.querySelectorAll('tr.group th')];
    expect(heads.map((head) => head.textContent?.trim())).toEqual(['Lappi 3', 'Uusimaa 3']);
    expect(heads.every((head) => head.getAttribute('colspan') === '6')).toBe(true);
  });

  it('leads the keys from group to group past their heads', () => {
    show(grouped);
    expect(stops()).toHaveLength(1);
    stops()[0]?.focus();
    expect(focused()).toBe('Ohjelma 0, s0');
    for (let i = 0; i < 3; i += 1) press('ArrowDown');
    expect(focused()).toBe('Ohjelma 3, s0');
    press('ArrowUp');
    expect(focused()).toBe('Ohjelma 2, s0');
  });

  it('keeps the column past a row of one cell', () => {
    const [first, second, third] = linesOf(3);
    const single = { ...second, kind: 'line', key: 'd1', cells: [''], item: 'Ei kerro' } as const;
    show([first, single, third].flatMap((row) => row ?? []));
    stops()[0]?.focus();
    press('ArrowRight');
    press('ArrowDown');
    expect(focused()).toBe('Ei kerro, ');
    press('ArrowDown');
    expect(focused()).toBe('Ohjelma 2, s1');
  });
});
