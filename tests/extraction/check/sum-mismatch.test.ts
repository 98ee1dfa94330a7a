import { describe, expect, it } from 'vitest';
import { extractText } from '../harness';
import { flagsOf, programme, tableOf } from './flags';

const table = (title: string, ...rows: readonly string[]): string =>
  `${programme()}\n\n## Liite\n\n${title}\n\n${tableOf(...rows.map((row) => row.replace(':', ' | ')))}`;

const citizens = (...rows: readonly string[]): string =>
  table('Väestö kansalaisuuden mukaan 31.12.2023', 'Kansalaisuus:Henkilöä', ...rows);

describe('the parts of a population table', () => {
  it('are doubted when they do not add up to the stated total', async () => {
    const text = citizens('Suomi:9 500', 'Viro:300', 'Venäjä:150', 'Muut:60', 'Yhteensä:10 000');
    const { dataset } = await extractText(text);
    expect(dataset.quality_flags.filter((f) => f.rule_id === 'sum-mismatch')).toMatchObject([
      { subject: 'Väestö kansalaisuuden mukaan 31.12.2023', expected: '10000', found: '10010' },
    ]);
    expect(await flagsOf('sum-mismatch', text)).toEqual([
      'Väestö kansalaisuuden mukaan 31.12.2023: 10 000',
    ]);
  });

  it('are doubted when they fall short of it', async () => {
    const text = citizens('Suomi:9 500', 'Viro:300', 'Venäjä:150', 'Muut:40', 'Yhteensä:10 000');
    expect(await flagsOf('sum-mismatch', text)).toHaveLength(1);
  });

  it('are doubted in Swedish', async () => {
    const text = table(
      'Invånare enligt modersmål 31.12.2023',
      'Språk:Antal',
      'Finska:500',
      'Svenska:400',
      'Ryska:50',
      'Övriga:30',
      'Sammanlagt:1 000',
    );
    expect(await flagsOf('sum-mismatch', text)).toEqual([
      'Invånare enligt modersmål 31.12.2023: 1 000',
    ]);
  });

  it('are judged year by year, each once', async () => {
    const text = table(
      'Väestö kielen mukaan',
      'Kieli:2022 | 2023',
      'Suomi:500 | 510',
      'Venäjä:50 | 60',
      'Arabia:20 | 25',
      'Muut:30 | 30',
      'Yhteensä:600 | 630',
    );
    expect(await flagsOf('sum-mismatch', text)).toEqual(['Väestö kielen mukaan: 630']);
  });

  it.each([
    ['they do add up', ['Suomi:9 500', 'Viro:300', 'Venäjä:150', 'Muut:50', 'Yhteensä:10 000']],
    ['no total is stated', ['Suomi:9 500', 'Viro:300', 'Venäjä:150', 'Muut:60']],
    ['only the largest are listed', ['Suomi:9 500', 'Viro:300', 'Venäjä:150', 'Yhteensä:10 000']],
    [
      'a row could not be read',
      ['Suomi:9 500', 'Viro:300', 'Kotimaa tuntematon:5', 'Muut:60', 'Yhteensä:9 865'],
    ],
  ])('are not doubted when %s', async (_, rows) => {
    expect(await flagsOf('sum-mismatch', citizens(...rows))).toEqual([]);
  });

  it('are doubted without a row for the rest when they exceed the total', async () => {
    const text = citizens('Suomi:9 900', 'Viro:300', 'Venäjä:150', 'Yhteensä:10 000');
    expect(await flagsOf('sum-mismatch', text)).toHaveLength(1);
  });
});
