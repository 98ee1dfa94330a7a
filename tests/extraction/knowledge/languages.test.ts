import { describe, expect, it } from 'vitest';
import { outermost } from '../../../src/extraction/extract/outermost';
import { knowledge, mentionsOf } from '../harness';

/** Each language with its form, once a place. */
const found = (text: string): string[] => [
  ...new Map(
    outermost(mentionsOf(text, 'language')).map((m) => [
      `${String(m.start)} ${m.meaning.code}`,
      `${m.meaning.code} ${m.meaning.form}`,
    ]),
  ).values(),
];

describe('the name of a language', () => {
  it.each([
    ['arabiaksi', 'ar in'],
    ['venäjäksi', 'ru in'],
    ['dariksi', 'prs in'],
    ['ukrainaksi', 'uk in'],
    ['arabian', 'ar of'],
    ['venäjän', 'ru of'],
    ['kurdin', 'ku of'],
    ['thain', 'th of'],
    ['viron', 'et of'],
    ['saamen', 'smi of'],
    ['arabia', 'ar name'],
    ['somalia', 'so name'],
    ['englantia', 'en name'],
    ['farsi', 'fa name'],
    ['persia', 'fa name'],
    ['dari', 'prs name'],
    ['tagalog', 'tl name'],
    ['filipino', 'fil name'],
    ['saame', 'smi name'],
    ['pohjoissaame', 'se name'],
    ['romani', 'rom name'],
    ['swahili', 'sw name'],
    ['mandariinikiina', 'zh name'],
    ['arabiankielinen', 'ar kind'],
    ['venäjänkielisille', 'ru kind'],
    ['suomenkielistä', 'fi kind'],
    ['ruotsinkielisten', 'sv kind'],
    ['arabian-kielinen', 'ar kind'],
    ['arabian kielisille', 'ar kind'],
    ['ARABIANKIELISET', 'ar kind'],
  ])('%s is read as %s', (word, meaning) => {
    expect(found(`Palvelu on ${word} saatavilla.`)).toEqual([meaning]);
  });

  it.each([
    ['arabiska', 'ar name'],
    ['på arabiska', 'ar in'],
    ['svenskspråkig', 'sv kind'],
    ['svenskspråkiga', 'sv kind'],
    ['finskspråkigt', 'fi kind'],
    ['rysktalande', 'ru kind'],
    ['engelskspråkiga', 'en kind'],
    ['ukrainska', 'uk name'],
  ])('%s is read as %s in Swedish', (word, meaning) => {
    expect(found(`Det finns ${word} stöd.`)).toEqual([meaning]);
  });

  it('is found each time, across a line break and in a suspended compound', () => {
    expect(found('arabian ja\nsomalin; arabiaksi, suomen- ja ruotsinkielinen')).toEqual([
      'ar of',
      'so of',
      'ar in',
      'fi kind',
      'sv kind',
    ]);
  });

  it.each(['Arabiemiirikunnat', 'Somaliassa', 'Venäjälle', 'Ranskasta'])(
    'is not looked for by force in %s',
    (word) => {
      expect(found(word).filter((f) => / in$| kind$/.test(f))).toEqual([]);
    },
  );

  it('has one code under all its names', () => {
    const codes = ['farsi', 'persia', 'persiska', 'farsi'].map((n) =>
      knowledge.languages.codes.get(n),
    );
    expect(new Set(codes)).toEqual(new Set(['fa']));
    expect(knowledge.languages.codes.get('dari')).toBe('prs');
  });

  it('is a row of its own for every code', () => {
    const codes = knowledge.languages.rows.map((r) => r.language_code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of ['sq', 'ar', 'en', 'fa', 'prs', 'ru', 'so', 'uk', 'sw', 'th', 'et', 'zh'])
      expect(codes).toContain(code);
    for (const code of ['ku', 'sv', 'fi', 'se', 'rom', 'smi', 'tl', 'fil'])
      expect(codes).toContain(code);
  });

  it('is found in all languages by the Finnish genitive with kielinen', () => {
    const lost = knowledge.languages.rows.filter(({ language_code, name_fi }) => {
      if (name_fi.length < 3) return false;
      const [genitive] = mentionsOf(name_fi, 'language')
        .filter((m) => m.meaning.code === language_code)
        .map((m) => m.words);
      return genitive === undefined;
    });
    expect(lost).toEqual([]);
  });
});

describe('the name of a country', () => {
  it.each([
    ['venäjän federaatio', 'RU'],
    ['ruotsi', 'SE'],
    ['åland', 'AX'],
    ['viro', 'EE'],
    ['azerbaidzan', 'AZ'],
    ['ukraina', 'UA'],
  ])('%s has the code %s', (name, code) => {
    expect(knowledge.countries.codes.get(name)).toBe(code);
  });

  it('has a code of two letters, each once', () => {
    const codes = knowledge.countries.rows.map((r) => r.country_code);
    expect(codes.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
