import { describe, expect, it } from 'vitest';
import { m } from '../../src/messages/compiled/messages.js';

describe('a count in words', () => {
  it('is singular for one in every language', () => {
    const rows = (count: number | string) =>
      (['fi', 'sv', 'en'] as const).map((locale) => m.data_more({ count }, { locale }));
    expect(rows(1)).toEqual(['Näytä 1 rivi lisää', 'Visa 1 rad till', 'Show 1 more row']);
    expect(rows('1')).toEqual(['Näytä 1 rivi lisää', 'Visa 1 rad till', 'Show 1 more row']);
    expect(rows(2)).toEqual(['Näytä 2 riviä lisää', 'Visa 2 rader till', 'Show 2 more rows']);
    expect(rows(0)).toEqual(['Näytä 0 riviä lisää', 'Visa 0 rader till', 'Show 0 more rows']);
  });

  it('is plural for a number written with its thousands apart', () => {
    expect(m.data_more({ count: '1\u00a0000' }, { locale: 'fi' })).toContain('1\u00a0000 riviä');
    expect(m.data_more({ count: '1,000' }, { locale: 'en' })).toContain('1,000 more rows');
  });

  it('is told apart for each of several counts', () => {
    const words = { programmes: 1, goals: 1, measures: 3 };
    expect(m.goals_answer(words, { locale: 'fi' })).toBe(
      'Tavoitetaulukoita on 1 ohjelmassa: 1 tavoite ja 3 toimenpidettä.',
    );
    expect(m.goals_answer({ ...words, measures: 1 }, { locale: 'sv' })).toBe(
      'Måltabeller finns i 1 program: 1 mål och 1 åtgärd.',
    );
    expect(m.goals_answer(words, { locale: 'en' })).toBe(
      'Goal tables are found in 1 programme: 1 goal and 3 measures.',
    );
  });
});
