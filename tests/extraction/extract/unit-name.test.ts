import { describe, expect, it } from 'vitest';
import { unitName } from '../../../src/extraction/extract/unit-name';

const part = (text: string, name: string, place = false) => ({
  start: 0,
  end: text.length,
  first: 0,
  last: 0,
  fuzzy: false,
  meaning: { kind: 'unit', name, place } as const,
});

describe('the name of a unit', () => {
  it.each([
    ['kotoutumispalveluissa', 'kotoutumispalvelut', 'kotoutumispalvelut'],
    ['Kotoutumispalvelu', 'kotoutumispalvelut', 'kotoutumispalvelut'],
    ['maahanmuutto-ohjaajan', 'maahanmuutto-ohjaaja', 'maahanmuutto-ohjaaja'],
    ['International house:ssa', 'International House', 'International House'],
    ['TyöNavigaattorissa', '*navigaattori', 'TyöNavigaattori'],
    ['bildningssektorns', '*sektor', 'bildningssektor'],
  ])('%s is told as the lexicon does', (written, name, told) => {
    expect(unitName(written, part(written, name))).toBe(told);
  });

  it('is another one where the word goes on', () => {
    const written = 'kirjastonhoitajayhdistykselle';
    expect(unitName(written, part(written, 'kirjasto'))).toBe(written);
  });

  it('keeps a name of its own', () => {
    const text = 'Neuvontapisteessä Kaisla palvellaan';
    const place = { ...part('Neuvontapisteessä', 'neuvontapiste', true) };
    expect(unitName(text, place)).toBe('neuvontapiste Kaisla');
  });
});
