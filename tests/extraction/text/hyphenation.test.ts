import { expect, it } from 'vitest';
import { findWrittenWords, joinLines } from '../../../src/extraction/text/hyphenation';

const known = findWrittenWords([
  'Ohjaus on etä-opetusta, etä-opetus ja',
  'monialainen kotoutumissuunnitelma on kunnan tekemä,',
  'kunnanosa, suunni',
]);

it.each([
  ['a divided word loses its hyphen', 'suunni-\ntelmien', 'suunnitelmien'],
  ['a suspended compound keeps it', 'luku-\nja kirjoitustaito', 'luku- ja kirjoitustaito'],
  ['a Swedish suspended compound keeps it', 'språk-\noch kulturkurs', 'språk- och kulturkurs'],
  ['a name keeps it', 'Keski-\nPohjanmaa', 'Keski-Pohjanmaa'],
  ['a figure keeps it', '16-\n18-vuotiaat', '16-18-vuotiaat'],
  ['an abbreviation keeps it', 'ELY-\nkeskus', 'ELY-keskus'],
  ['a compound that meets in one vowel keeps it', 'vapaa-\najan', 'vapaa-ajan'],
  ['a word written so elsewhere keeps it', 'etä-\nopetus', 'etä-opetus'],
  [
    'a word cut by a narrow cell is put together',
    'Kotoutumissuunnit\nelma',
    'Kotoutumissuunnitelma',
  ],
  [
    'a word that is not written whole elsewhere stays apart',
    'Palvelusuunni\ntelma',
    'Palvelusuunni telma',
  ],
  ['a word that is one by itself stays apart', 'jokaisen kunnan\nosa', 'jokaisen kunnan osa'],
  [
    'the second half of a compound stands apart',
    'valmiuksia ja\n-taitoja',
    'valmiuksia ja -taitoja',
  ],
  [
    'a web address is put together',
    'https://esim.fi/ohjaus/\nneuvonta/.',
    'https://esim.fi/ohjaus/neuvonta/.',
  ],
])('%s', (_, given, wanted) => {
  expect(joinLines(given, known)).toBe(wanted);
});
