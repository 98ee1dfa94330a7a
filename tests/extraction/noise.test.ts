import { describe, expect, it } from 'vitest';
import { run } from '../../src/extraction/pipeline';
import { chanceOf } from './chance';
import { factsOf } from './facts';
import { asFile, filesBelow, knowledge } from './harness';
import { noises, type Noise } from './noise';

/** What noise may cost: 0.02 of F1 over all the programmes together. */
const LEAST = 0.98;

const SEEDS = [1, 2, 3, 4];

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const programmes = (await filesBelow('tests/golden'))
  .filter(({ name }) => /^invented-\w+\/input\.txt$/.test(name))
  .map(({ bytes }) => decode(bytes));

/** What a programme states; that nothing is there is no fact. */
const statedIn = async (text: string): Promise<Set<string>> => {
  const facts = factsOf(await run([asFile(text)], knowledge));
  return new Set(facts.filter((fact) => !/ (?:absent|empty)$/.test(fact)));
};

async function f1Under(noise: Noise): Promise<number> {
  let common = 0;
  let all = 0;
  for (const text of programmes) {
    const clean = await statedIn(text);
    for (const seed of SEEDS) {
      const noisy = await statedIn(noise(text, chanceOf(seed)));
      common += [...clean].filter((fact) => noisy.has(fact)).length;
      all += clean.size + noisy.size;
    }
  }
  return (2 * common) / all;
}

describe('what a programme states', () => {
  it.each(Object.entries(noises))('stays under %s', async (_, noise) => {
    expect(programmes.some((text) => noise(text, chanceOf(1)) !== text)).toBe(true);
    expect(await f1Under(noise)).toBeGreaterThanOrEqual(LEAST);
  });
});
