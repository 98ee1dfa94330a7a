import { describe, expect, it } from 'vitest';
import { findWords, withoutDots } from '../../src/search/find-words';

const words = (text: string) => findWords(text).map(({ word }) => word);

describe('the words of a text', () => {
  it('are letters and digits in lower case', () => {
    expect(words('Kunta vastaa (§ 13), vuonna 2025.')).toEqual([
      'kunta',
      'vastaa',
      '13',
      'vuonna',
      '2025',
    ]);
  });

  it('of a hyphenated compound are the whole and its parts', () => {
    expect(words('Etä-opetus')).toEqual(['etä-opetus', 'etä', 'opetus']);
  });

  it('are the same with and without soft hyphens', () => {
    expect(words('kotou\u00ADtuminen')).toEqual(['kotoutuminen']);
  });

  it('leave the ending after a colon to the abbreviation', () => {
    expect(findWords('XY:n kanssa')[0]).toEqual({ word: 'xy', start: 0, end: 4 });
  });

  it('stand where their letters stand', () => {
    const text = 'Pieni e-palvelu ja kotou\u00ADtujat';
    for (const { word, start, end } of findWords(text)) {
      expect(text.slice(start, end).replaceAll('\u00AD', '').toLowerCase()).toBe(word);
    }
  });

  it('keep their dots until asked', () => {
    expect(words('Järjestää')).toEqual(['järjestää']);
    expect(withoutDots('järjestöåä')).toBe('jarjestoaa');
  });
});
