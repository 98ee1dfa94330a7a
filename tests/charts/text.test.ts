import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/charts/text-width';
import { wrapText } from '../../src/charts/wrap-text';
import { yearTicks } from '../../src/charts/year-ticks';

describe('text', () => {
  it('is wider with more signs, and in larger type', () => {
    expect(textWidth('Kauniainen', 14)).toBeGreaterThan(textWidth('Aura', 14));
    expect(textWidth('Aura', 28)).toBeCloseTo(2 * textWidth('Aura', 14));
  });

  it('wraps between words', () => {
    const lines = wrapText('Kuinka suuri osa asukkaista on ulkomaan kansalaisia?', 160, 14);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe('Kuinka suuri osa asukkaista on ulkomaan kansalaisia?');
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(160);
  });

  it('keeps a word that is wider than the line whole', () => {
    expect(wrapText('a yhteiskuntaorientaatio b', 60, 14)).toEqual([
      'a',
      'yhteiskuntaorientaatio',
      'b',
    ]);
    expect(wrapText('  ', 60, 14)).toEqual([]);
  });
});

describe('years below an axis', () => {
  it('are all there where there is room', () => {
    expect(yearTicks(2016, 2022, 400)).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022]);
  });

  it('are stepped evenly back from the last where there is little', () => {
    expect(yearTicks(2016, 2022, 160)).toEqual([2016, 2018, 2020, 2022]);
    expect(yearTicks(2022, 2022, 400)).toEqual([2022]);
  });
});
