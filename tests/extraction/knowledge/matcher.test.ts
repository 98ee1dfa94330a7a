import { describe, expect, it } from 'vitest';
import { Matcher, type Term } from '../../../src/extraction/knowledge/matcher';

/** The words at which patterns are found, in order. */
function found(patterns: readonly (string | Omit<Term<string>, 'meaning'>)[], text: string) {
  const terms = patterns.map((p) => (typeof p === 'string' ? { pattern: p } : p));
  const matcher = new Matcher(terms.map((t) => ({ ...t, meaning: t.pattern })));
  return matcher.find(text).map((m) => text.slice(m.start, m.end));
}

describe('a term', () => {
  it('is a whole word, found each time whatever its case', () => {
    expect(found(['koti'], 'Koti, kotia, KOTI ja kotikoti.')).toEqual(['Koti', 'KOTI']);
  });

  it('with a star at its end takes any letters there', () => {
    expect(found(['palvelu*'], 'Palvelut ja palvelua, itsepalvelu.')).toEqual([
      'Palvelut',
      'palvelua',
    ]);
  });

  it('with a star at its beginning takes the last part of a compound', () => {
    expect(found(['*toimiala'], 'Sivistystoimiala ja toimiala, ei toimialan.')).toEqual([
      'Sivistystoimiala',
      'toimiala',
    ]);
    expect(found(['*opisto*'], 'Kansanopistossa')).toEqual(['Kansanopistossa']);
  });

  it('of several words is found across a line break', () => {
    expect(found(['luku- ja kirjoitustai*'], 'Myös luku- ja\nkirjoitustaitoa.')).toEqual([
      'luku- ja\nkirjoitustaitoa',
    ]);
  });

  it.each([
    ['yksi … kaksi', 'yksi kaksi', 1],
    ['yksi … kaksi', 'yksi a b c d e f kaksi', 1],
    ['yksi … kaksi', 'yksi a b c d e f g kaksi', 0],
    ['yksi … kaksi', 'yksi a, b kaksi', 1],
  ])('%s leaves a gap of up to six words: %s', (pattern, text, count) => {
    expect(found([pattern], text)).toHaveLength(count);
  });

  it.each([
    'yksi. Kaksi',
    'yksi! Kaksi',
    'yksi? kaksi',
    'yksi; kaksi',
    'yksi\tkaksi',
    'yksi\n\nkaksi',
  ])('does not go over the end of a sentence, a cell or a paragraph: %j', (text) => {
    expect(found(['yksi kaksi'], text)).toEqual([]);
    expect(found(['yksi … kaksi'], text)).toEqual([]);
  });

  it('goes over the full stop of an abbreviation', () => {
    expect(found(['em tahot'], 'Vastaavat em. tahot.')).toEqual(['em. tahot']);
  });

  it('that is a name needs its capital letter', () => {
    expect(found([{ pattern: 'Salo', proper: true }], 'Salo ja salo, SALO')).toEqual([
      'Salo',
      'SALO',
    ]);
  });
});

describe('a misspelt word', () => {
  it.each([
    ['kotoutumishjelma', 'a letter left out'],
    ['kotoutumisohjjelma', 'a letter twice'],
    ['kotoutumisohjekma', 'another letter'],
    ['kotoutmisohjlma', 'two letters left out'],
  ])('%s is known with %s', (word) => {
    expect(found(['kotoutumisohjelm*'], `Tämä ${word} on uusi.`)).toEqual([word]);
  });

  it('is known in a heading of several words', () => {
    const heading = 'Palvelutarpeen arvioinnin';
    expect(found(['palvelutarpe* arvioin*'], heading)).toEqual([heading]);
    expect(found(['palvelutarpe* arvioin*'], 'Palveltarpeen arvioinnin')).toHaveLength(1);
  });

  it('is but a missing letter in literal terms, and none that two terms share', () => {
    const literal = (...patterns: readonly string[]) =>
      patterns.map((pattern) => ({ pattern, literal: true }));
    expect(found(literal('englanniksi'), 'englanniki')).toEqual(['englanniki']);
    expect(found(literal('kotoutumisohjelm*'), 'kotoutumishjelma')).toEqual(['kotoutumishjelma']);
    expect(found(literal('englanniksi'), 'englanniiksi')).toEqual([]);
    expect(found(literal('englanniksi'), 'inglanniksi')).toEqual([]);
    expect(found(literal('alueella', 'alueelta'), 'alueela')).toEqual([]);
  });

  it('is not looked for in short words and names', () => {
    expect(found(['kunnan*'], 'kunan')).toEqual([]);
    expect(found([{ pattern: 'Kristiinankaupunki*', proper: true }], 'Kristinankaupunki')).toEqual(
      [],
    );
  });

  it('is no near word where the word itself is a longer term', () => {
    expect(found(['suunnitelm*', 'suunnittelu*'], 'suunnittelua')).toEqual(['suunnittelua']);
  });
});
