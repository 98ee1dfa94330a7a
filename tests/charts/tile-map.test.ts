import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { classBorders, classOf, firstDark, stepOf, steps } from '../../src/charts/classes';
import { stepNear } from '../../src/charts/step-near';
import { tileLayout } from '../../src/charts/tile-layout';

interface RegionTile {
  readonly code: string;
  readonly column: string;
  readonly row: string;
}

function readRows<Row>(file: string): Row[] {
  const text = readFileSync(`data/reference/${file}`, 'utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

const regions = readRows<RegionTile>('region-tiles.csv');
const tiles = regions.map(({ code, column, row }) => ({
  key: code,
  column: Number(column),
  row: Number(row),
  name: code,
  short: code,
  value: null,
  text: '–',
  label: code,
}));
const { tiles: placed, size } = tileLayout(tiles, 390, 0);
const marks = placed.map(({ key, x, y }) => ({ key, x, y, width: size, height: size }));

describe('the grid of regions', () => {
  it('has a tile for each region that has municipalities', () => {
    const codes = readRows<{ region_code: string }>('municipalities.csv').map(
      (one) => one.region_code,
    );
    expect(regions.map(({ code }) => code).sort()).toEqual([...new Set(codes)].sort());
    expect(regions).toHaveLength(19);
  });

  it('has no two tiles at one place', () => {
    expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(19);
  });

  it('is walked by arrow keys from any tile to any other', () => {
    const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
    for (const { key } of marks) {
      const reached = new Set([key]);
      for (const at of reached)
        for (const pressed of keys) {
          const next = stepNear(marks, at, pressed);
          if (next) reached.add(next);
        }
      expect(reached.size).toBe(19);
    }
  });

  it('leads straight ahead before aside', () => {
    expect(stepNear(marks, '19', 'ArrowDown')).toBe('17');
    expect(stepNear(marks, '17', 'ArrowRight')).toBe('18');
    expect(stepNear(marks, '19', 'ArrowUp')).toBeNull();
    expect(stepNear(marks, '05', 'Home')).toBe('19');
  });
});

describe('classes', () => {
  it('have round borders from zero to the highest value', () => {
    expect(classBorders([12, 97])).toEqual([0, 20, 40, 60, 80, 100]);
    expect(classBorders([7])[0]).toBe(0);
    expect(classBorders([7]).at(-1)).toBeGreaterThanOrEqual(7);
  });

  it.each([0, 0.3, 1, 5.6, 7, 59, 100, 12_345])('are at most five up to %d', (highest) => {
    const borders = classBorders([highest]);
    expect(borders.length).toBeGreaterThan(1);
    expect(borders.length).toBeLessThanOrEqual(6);
    expect(borders.at(-1)).toBeGreaterThanOrEqual(highest);
  });

  it('hold each value once: a border belongs to the class above, the last one to the last class', () => {
    const borders = [0, 10, 50, 100];
    expect([0, 9, 10, 49, 50, 100].map((value) => classOf(value, borders))).toEqual([
      0, 0, 1, 1, 2, 2,
    ]);
    expect([0, 1, 2].map((index) => stepOf(index, borders))).toEqual([0, 2, 4]);
  });
});

describe('the text of a tile', () => {
  const css = readFileSync('src/app.css', 'utf8');

  it.each(['light', 'dark'] as const)('is legible on every step in the %s theme', (theme) => {
    steps.forEach((opacity, step) => {
      const ground = mix(colour(theme, 'data-1'), colour(theme, 'paper'), opacity);
      const ink = colour(theme, step >= firstDark ? 'paper' : 'ink');
      expect(contrast(ground, ink)).toBeGreaterThanOrEqual(4.5);
    });
  });

  function colour(theme: 'light' | 'dark', name: string): number[] {
    const pair = new RegExp(`--${name}: light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)`).exec(css);
    const hex = pair?.[theme === 'light' ? 1 : 2] ?? '';
    return [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  }
});

function mix(over: readonly number[], under: readonly number[], opacity: number): number[] {
  return over.map((part, index) => part * opacity + (under[index] ?? 0) * (1 - opacity));
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
