import { describe, expect, it } from 'vitest';
import { makeExcerpt } from '../../src/search/make-excerpt';

const sentence = 'Tämä lause kertoo jostakin muusta. ';
const long = sentence.repeat(20) + 'Kunta vastaa tästä. ' + sentence.repeat(20);
const start = long.indexOf('Kunta');

describe('an excerpt', () => {
  it('is the whole of a short text, with its hits apart', () => {
    expect(makeExcerpt('Kunta vastaa.', [{ start: 0, end: 5 }])).toEqual([
      { text: 'Kunta', isHit: true },
      { text: ' vastaa.', isHit: false },
    ]);
  });

  it('of a long text is the part around the hit, cut at spaces', () => {
    const pieces = makeExcerpt(long, [{ start, end: start + 5 }]);
    const text = pieces.map((piece) => piece.text).join('');
    expect(text).toMatch(/^… \S.*\S …$/s);
    expect(text.length).toBeLessThan(320);
    expect(long).toContain(text.slice(2, -2));
    expect(pieces.filter(({ isHit }) => isHit)).toEqual([{ text: 'Kunta', isHit: true }]);
  });

  it('of a long text without a hit is its beginning', () => {
    expect(makeExcerpt(long, [])[0]?.text.startsWith('Tämä lause')).toBe(true);
  });
});
