import { expect, it } from 'vitest';
import { cleanCharacters } from '../../../src/extraction/text/characters';

it.each([
  ['ligatures become letters', 'o\ufb03cial \ufb01ktio', 'official fiktio'],
  ['accents written apart become one letter', 'a\u0308iti', 'äiti'],
  ['soft hyphens go, with the line end behind them', 'koto\u00adutu\u00ad\nminen', 'kotoutuminen'],
  ['all spaces become plain ones, one at a time', 'a\u00a0 \u2009b\u202fc', 'a b c'],
  ['what cannot be seen goes', '\ufeffa\u200bb\u0007c', 'abc'],
  ['dashes and quotes stay', '”1–6” — ’x’', '”1–6” — ’x’'],
])('%s', (_, given, wanted) => {
  expect(cleanCharacters(given)).toBe(wanted);
});
