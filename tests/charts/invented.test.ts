import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { bodies, places } from './fixtures/places';

describe('the places of the fixtures', () => {
  const text = readFileSync('data/reference/municipalities.csv', 'utf8');
  const { data } = Papa.parse<{ name_fi: string; name_sv: string }>(text, { header: true });
  const real = new Set(data.flatMap(({ name_fi, name_sv }) => [name_fi, name_sv]));

  it('are as many as Finland has, no two alike', () => {
    expect(new Set(places(308)).size).toBe(308);
    expect(new Set(bodies).size).toBe(bodies.length);
  });

  it('are all invented', () => {
    expect(places(308).filter((name) => real.has(name))).toEqual([]);
  });
});
