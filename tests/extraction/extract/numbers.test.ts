import { expect, it } from 'vitest';
import { parseNumber } from '../../../src/extraction/extract/numbers';

it.each([
  ['4,7', 4.7],
  ['6.8', 6.8],
  ['10 284', 10284],
  ['1 234 567', 1234567],
  ['10.284', 10284],
  ['3', 3],
  ['0', 0],
  [' 12 ', 12],
  ['4,7 %', 4.7],
  ['4,7%', 4.7],
  ['12 prosenttia', 12],
  ['15 hlö', 15],
  ['15 henkilöä', 15],
  ['15 personer', 15],
  ['>90', 90],
  ['< 5', 5],
  ['~ 100', 100],
  ['10\u00a0284', 10284],
])('%j is the number %d', (cell, value) => {
  expect(parseNumber(cell)).toBe(value);
});

it.each(['', '-', '–', 'n. 12', '12 kk', '1-2', '1,2,3', 'kaksi', '12 34', '1.1.2020', '..'])(
  '%j is no number',
  (cell) => {
    expect(parseNumber(cell)).toBeNull();
  },
);
