import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/search/edit-distance';

describe('the edit distance', () => {
  it.each([
    ['kunta', 'kunta', 0],
    ['kunta', 'kuna', 1],
    ['kunta', 'kuntaa', 1],
    ['kunta', 'kanta', 1],
    ['kunta', 'kutna', 1],
    ['kunta', 'kutan', 2],
    ['kunta', 'maa', 3],
  ])('from %s to %s is %i', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
    expect(editDistance(b, a, 2)).toBe(distance);
  });
});
