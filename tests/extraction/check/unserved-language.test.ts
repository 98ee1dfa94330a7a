import { describe, expect, it } from 'vitest';
import { flagsOf, programme, tableOf } from './flags';

const speakers = (rows: readonly string[]): string =>
  `Väestö kielen mukaan 31.12.2023\n\n${tableOf('Kieli | Henkilöä', ...rows.map((row) => row.replace(' ', ' | ')))}`;

const town = [
  'Suomi 9000',
  'Ruotsi 300',
  'Viro 400',
  'Venäjä 300',
  'Arabia 50',
  'Muut 250',
  'Yhteensä 10300',
];
const served = (orientation: string, rows = town) =>
  flagsOf(
    'unserved-language',
    `${programme({ '3': orientation })}\n\n## Liite\n\n${speakers(rows)}`,
  );

describe('a large language group', () => {
  it('is doubted when civic orientation leaves it out', async () => {
    expect(await served('Orientaatio järjestetään arabiaksi ja venäjäksi.')).toEqual(['et: 400']);
  });

  it.each([
    'Orientaatio järjestetään viroksi ja venäjäksi.',
    'Orientaatio järjestetään venäjäksi, ja vironkielistä ryhmää suunnitellaan.',
    'Orientaatiota tarvitaan viron ja venäjän kielellä.',
  ])('is served when its language is offered, planned or needed: %s', async (orientation) => {
    expect(await served(orientation)).toEqual([]);
  });

  it('is not judged where no language of the orientation is told', async () => {
    expect(await served('Orientaatio järjestetään ryhmissä.')).toEqual([]);
  });

  it('is neither Finnish nor Swedish nor the rest', async () => {
    const flags = await served('Orientaatio järjestetään viroksi, venäjäksi ja arabiaksi.');
    expect(flags).toEqual([]);
  });

  it('is no small group, whatever its share', async () => {
    const rows = ['Suomi 900', 'Venäjä 60', 'Viro 15', 'Muut 5', 'Yhteensä 980'];
    expect(await served('Orientaatio järjestetään venäjäksi.', rows)).toEqual([]);
  });

  it('is served in Persian when Dari is offered', async () => {
    const rows = ['Suomi 900', 'Persia 60', 'Venäjä 60', 'Muut 20', 'Yhteensä 1040'];
    expect(await served('Orientaatio järjestetään dariksi ja venäjäksi.', rows)).toEqual([]);
  });

  it('is not judged without statistics', async () => {
    const text = programme({ '3': 'Orientaatio järjestetään venäjäksi.' });
    expect(await flagsOf('unserved-language', text)).toEqual([]);
  });
});
