import { describe, expect, it } from 'vitest';
import { allowedEdits, prefixDistance } from '../../../src/extraction/knowledge/distance';

describe('the edits a word may have', () => {
  it.each([
    [1, 0],
    [7, 0],
    [8, 1],
    [13, 1],
    [14, 2],
    [40, 2],
  ])('of a stem of %i letters are %i', (length, edits) => {
    expect(allowedEdits(length)).toBe(edits);
  });
});

describe('the distance of a stem to the beginning of a word', () => {
  it.each([
    ['kotoutumisohjelm', 'kotoutumisohjelmassa', 2, 0],
    ['kotoutumisohjelm', 'kotoutumishjelmassa', 2, 1],
    ['kotoutumisohjelm', 'kotoutmishjelma', 2, 2],
    ['kotoutumisohjelm', 'kotoutumissuunnitelma', 2, 3],
    ['arvioin', 'arvoin', 1, 1],
    ['arvioin', 'arvvioin', 1, 1],
    ['arvioin', 'arvihin', 1, 1],
    ['arvioin', 'kerho', 1, 2],
    ['arvioin', 'arv', 1, 2],
    ['', 'mitä vain', 0, 0],
  ])('%s in %s within %i is %i', (stem, word, limit, distance) => {
    expect(prefixDistance(stem, word, limit)).toBe(distance);
  });

  it('never tells more than one above its limit', () => {
    expect(prefixDistance('aaaaaaaaaa', 'bbbbbbbbbbbbbb', 2)).toBe(3);
  });
});
