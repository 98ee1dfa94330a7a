import { describe, expect, it } from 'vitest';
import { run } from '../../src/extraction/pipeline';
import { chanceOf, type Chance } from './chance';
import { asFile, extractText, filesBelow, knowledge } from './harness';

const DOCUMENTS = 2000;
const BATCHES = 40;
/** Longest document that is made, in letters: long enough for several sections and a table. */
const LENGTH = 2500;
const MINUTE = 60_000;

const bundled = await run(await filesBelow('data/documents'), knowledge);
const invented = (await filesBelow('tests/golden')).filter((f) => f.name.includes('/input.'));
const sources = [
  ...bundled.texts.values(),
  ...invented.map((file) => new TextDecoder().decode(file.bytes)),
];

const source = (chance: Chance): string => chance.pick(sources) ?? '';

/** Any stretch of a document, cut in the middle of words and of characters. */
function cut(chance: Chance): string {
  const text = source(chance);
  const start = chance.below(text.length);
  return text.slice(start, start + 1 + chance.below(LENGTH));
}

const shuffled = <T>(list: readonly T[], chance: Chance): T[] =>
  list
    .map((item) => ({ item, key: chance.share() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

/** The lines of a stretch in another order. */
const shuffle = (chance: Chance): string => shuffled(cut(chance).split('\n'), chance).join('\n');

/** Pieces of several documents, put together without regard to words, lines and tables. */
const splice = (chance: Chance): string =>
  Array.from({ length: 2 + chance.below(6) }, () => cut(chance).slice(0, LENGTH / 6)).join('');

const makers = [cut, shuffle, splice];

describe('documents cut, shuffled and spliced by chance', () => {
  it.each(Array.from({ length: BATCHES }, (_, batch) => batch))(
    'never throw and keep every span true (batch %i)',
    async (batch) => {
      for (let i = batch; i < DOCUMENTS; i += BATCHES) {
        const chance = chanceOf(i + 1);
        const { dataset } = await extractText(makers[i % makers.length]?.(chance) ?? '');
        expect(dataset.documents, `seed ${i + 1}`).toHaveLength(1);
      }
    },
    MINUTE,
  );

  it.each([
    ['sentence', (words: string) => words],
    ['cell of a table', (words: string) => `Palvelu\tTyönhakijat\tMuut\nOhjaus\t${words}\tkunta`],
  ])(
    'are bounded: a %s of eighty thousand letters is read to its end',
    async (_, make) => {
      const words =
        'Espoon kaupunki, Omnia ja Vantaan kaupunki järjestävät arabiaksi etänä kursseja, ';
      const text = [
        '# Espoon kotoutumisohjelma',
        '## Palvelutarpeen arviointi',
        '## Kotoutumiskoulutus',
        '## Ohjaus ja neuvonta',
        make(words.repeat(1000)),
      ].join('\n\n');
      const { dataset } = await extractText(text);
      expect(dataset.party_mentions.length).toBeGreaterThan(1);
    },
    MINUTE,
  );

  it(
    'are bounded: a document a hundred times as long is read to its end',
    async () => {
      const long = Array.from({ length: 100 }, (_, i) => splice(chanceOf(i + 1))).join('\n\n');
      const { dataset, texts } = await run([asFile(long)], knowledge);
      const [text = ''] = texts.values();
      expect(dataset.passages.length).toBeGreaterThan(500);
      expect(text.slice(dataset.passages.at(-1)?.end)).not.toMatch(/[\p{L}\d]/u);
    },
    MINUTE,
  );
});
