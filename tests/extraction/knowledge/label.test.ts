import { expect, it } from 'vitest';
import { normaliseLabel } from '../../../src/extraction/knowledge/label';
import { countWords, findWords } from '../../../src/extraction/knowledge/words';

it.each([
  ['loses case, signs and double blanks', ' A.  Kuvaus\npalvelusta: ', 'a kuvaus palvelusta'],
  ['keeps digits and percent signs', 'Osuus (%) 2022*', 'osuus % 2022'],
  ['composes accents', 'a\u0308iti', 'äiti'],
  ['may be empty', '– … –', ''],
])('a label %s', (_, label, wanted) => {
  expect(normaliseLabel(label)).toBe(wanted);
});

it('a word keeps its hyphens, its case ending after a colon and its suspended part', () => {
  const text = 'K-P:n luku- ja kirjoitustaito, TE-palvelut (2024)';
  expect(findWords(text).map((w) => text.slice(w.start, w.end))).toEqual([
    'K-P:n',
    'luku-',
    'ja',
    'kirjoitustaito',
    'TE-palvelut',
    '2024',
  ]);
});

it('a word tells whether it begins with a capital or a digit', () => {
  expect(findWords('Äiti 5a äiti').map((w) => w.capital)).toEqual([true, true, false]);
});

it('words are counted as a reader counts them', () => {
  expect(countWords('Yksi, kaksi – ja kolme-neljä.')).toBe(4);
  expect(countWords('– …')).toBe(0);
});
