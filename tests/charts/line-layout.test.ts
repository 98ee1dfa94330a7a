import { describe, expect, it } from 'vitest';
import { lineLayout } from '../../src/charts/line-layout';
import type { Series } from '../../src/charts/series';

const size = { width: 640, height: 320 };
const percent = (value: number) => `${value} %`;

function series(key: string, values: readonly (readonly [number, number])[]): Series {
  const points = values.map(([year, value]) => ({
    key: `${key}-${year}`,
    year,
    value,
    text: percent(value),
    label: `${key} ${year}: ${percent(value)}`,
  }));
  return { key, name: key, points };
}

const years = [2016, 2017, 2018, 2019, 2020, 2021, 2022];
const rising = series(
  'Kauniainen',
  years.map((year, index) => [year, 4.7 + index * 0.35] as const),
);

describe('a line chart', () => {
  it('measures from zero', () => {
    const { levels, box } = lineLayout([rising], size, percent);
    expect(levels[0]).toEqual({ at: box.bottom, text: '0 %' });
    expect(levels.at(-1)?.at).toBe(box.top);
  });

  it('writes whole years, the last one always', () => {
    const { years: ticks } = lineLayout([rising], size, percent);
    expect(ticks.map(({ text }) => text)).toEqual(years.map(String));
    const narrow = lineLayout([rising], { width: 300, height: 240 }, percent).years;
    expect(narrow.length).toBeLessThan(7);
    expect(narrow.at(-1)?.text).toBe('2022');
  });

  it('names each line at its end, from the highest down, without overlap', () => {
    const three = ['Aura', 'Kuopio', 'Kokkola'].map((name, index) =>
      series(name, [
        [2020, 3],
        [2022, 4 + index * 0.01],
      ]),
    );
    const { labels } = lineLayout(three, size, percent);
    const places = labels.map(({ y }) => y).sort((a, b) => a - b);
    expect(labels.map(({ lines }) => lines.join(' '))).toEqual(['Kokkola', 'Kuopio', 'Aura']);
    expect((places[1] ?? 0) - (places[0] ?? 0)).toBeGreaterThanOrEqual(19);
  });

  it('leads from the end of a line to a label that had to move', () => {
    const [high, low] = lineLayout(
      [series('A', [[2022, 5]]), series('B', [[2022, 5]])],
      size,
      percent,
    ).labels;
    expect(high?.leader).toMatch(/^M/);
    expect(low?.leader).toMatch(/^M/);
    expect(lineLayout([rising], size, percent).labels[0]?.leader).toBe('');
  });

  it('writes values at the points of a single line where there is room', () => {
    expect(lineLayout([rising], size, percent).values).toBe(true);
    expect(lineLayout([rising], { width: 300, height: 240 }, percent).values).toBe(false);
    expect(lineLayout([rising, series('B', [[2022, 1]])], size, percent).values).toBe(false);
  });

  it('sets a single year in the middle', () => {
    const { lines, box } = lineLayout([series('A', [[2022, 5]])], size, percent);
    const x = lines[0]?.points[0]?.x ?? 0;
    expect(x).toBeGreaterThan(box.right * 0.4);
    expect(x).toBeLessThan(box.right * 0.6);
  });

  it('names only the extremes of very many lines', () => {
    const many = Array.from({ length: 80 }, (_, index) => series(`K${index}`, [[2022, index]]));
    const { labels, lines } = lineLayout(many, size, percent);
    expect(lines).toHaveLength(80);
    expect(labels.map(({ key }) => key)).toEqual(['K79', 'K78', 'K77', 'K0']);
    expect(lines.filter(({ tone }) => !tone.quiet)).toHaveLength(4);
  });

  it('names the chosen of many lines instead', () => {
    const many = Array.from({ length: 80 }, (_, index) => series(`K${index}`, [[2022, index]]));
    const some = many.map((one) => ({ ...one, chosen: one.key === 'K40' }));
    const { labels } = lineLayout(some, size, percent);
    expect(labels.map(({ key }) => key)).toEqual(['K40']);
  });

  it('sets a name that is too long on several lines', () => {
    const long = series('Pohjois-Kuurasalon yhteistoiminta-alue', [[2022, 5]]);
    const { labels } = lineLayout([long], { width: 320, height: 320 }, percent);
    expect(labels[0]?.lines.length).toBeGreaterThan(1);
  });

  it('without points has nothing to draw', () => {
    expect(lineLayout([], size, percent)).toMatchObject({ lines: [], labels: [] });
  });
});
