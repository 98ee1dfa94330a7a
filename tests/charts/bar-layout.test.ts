import { describe, expect, it } from 'vitest';
import { barLayout, type Bar } from '../../src/charts/bar-layout';

const bar = (name: string, value: number): Bar => ({
  key: name,
  name,
  value,
  text: String(value),
  label: `${name}: ${value}`,
});

describe('bars', () => {
  it('have lengths in proportion, from zero', () => {
    const { bars } = barLayout([bar('Viro', 100), bar('Irak', 50)], 600, 100);
    expect((bars[0]?.width ?? 0) / (bars[1]?.width ?? 1)).toBeCloseTo(2);
  });

  it('leave room for the longest name and for the values', () => {
    const { bars, start } = barLayout([bar('Afganistan', 9), bar('Viro', 1)], 600, 9);
    expect(start).toBeGreaterThan(60);
    expect(start + (bars[0]?.width ?? 0)).toBeLessThan(600);
  });

  it('carry names above where they would take the room', () => {
    const long = [bar('Kongon demokraattinen tasavalta', 36)];
    expect(barLayout(long, 320, 36)).toMatchObject({ above: true, start: 0 });
    expect(barLayout(long, 700, 36).above).toBe(false);
  });

  it('show a thing that is there though it is tiny', () => {
    expect(barLayout([bar('A', 0.001)], 400, 100).bars[0]?.width).toBe(1);
  });

  it('grow down by a row each', () => {
    const { bars, height, rowHeight } = barLayout([bar('A', 1), bar('B', 2), bar('C', 3)], 400, 3);
    expect(height).toBe(3 * rowHeight);
    expect(bars[2]?.top).toBe(2 * rowHeight);
  });
});
