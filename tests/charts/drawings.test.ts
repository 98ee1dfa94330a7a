import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import BarChart from '../../src/charts/BarChart.svelte';
import LineChart from '../../src/charts/LineChart.svelte';
import ShareBar from '../../src/charts/ShareBar.svelte';

const words = { title: 'Kuinka moni?', description: 'Asteikko alkaa nollasta.' };
const point = (year: number, value: number) => ({
  key: `${year}`,
  year,
  value,
  text: `${value} %`,
  label: `Aura ${year}: ${value} %`,
});
const series = [{ key: '019', name: 'Aura', points: [point(2021, 3), point(2022, 4)] }];
const bar = { key: 'EE', name: 'Viro', value: 100, text: '100', label: 'Viro: 100 henkeä' };
const part = {
  key: 'ar',
  value: 30,
  text: 'arabia',
  label: 'arabia: 30 henkeä',
  fill: 'solid' as const,
  colour: 'var(--data-1)',
};

describe('charts without a page to measure', () => {
  it('are images that say what they show', () => {
    const { body } = render(LineChart, { props: { ...words, series, formatTick: String } });
    expect(body).toContain('role="img"');
    expect(body).toMatch(/<title[^>]*>Kuinka moni\?<\/title>/);
    expect(body).toMatch(/<desc[^>]*>Asteikko alkaa nollasta\.<\/desc>/);
    expect(body).not.toContain('role="button"');
  });

  it('are groups of buttons with one stop for Tab once their marks open something', () => {
    const onselect = () => undefined;
    const { body } = render(LineChart, {
      props: { ...words, series, formatTick: String, onselect },
    });
    expect(body).toContain('role="group"');
    expect(body).toContain('aria-label="Aura 2021: 3 %"');
    expect(body.match(/tabindex="0"/g)).toHaveLength(1);
    expect(body.match(/tabindex="-1"/g)).toHaveLength(1);
  });

  it('label bars and parts directly', () => {
    expect(render(BarChart, { props: { ...words, bars: [bar] } }).body).toMatch(/Viro[\s\S]*100/);
    const legend = [{ name: 'Omalla kielellä', fill: 'solid' as const, colour: 'var(--data-1)' }];
    const { body } = render(ShareBar, { props: { ...words, parts: [part], legend } });
    expect(body).toMatch(/arabia[\s\S]*Omalla kielellä/);
  });

  it('take colours from the page alone', () => {
    const { body } = render(BarChart, {
      props: { ...words, bars: [bar, { ...bar, key: 'o', rest: true }] },
    });
    const colours = [...body.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour);
    expect(colours.every((colour) => /^(var\(--|none|transparent)/.test(colour ?? ''))).toBe(true);
  });
});
