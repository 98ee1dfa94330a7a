import { describe, expect, it } from 'vitest';
import { extractText, quoteOf } from '../harness';

const OPENING =
  '# Auran kotoutumisohjelma\n\nOhjelma kattaa palvelutarpeen arvioinnin, kotoutumiskoulutuksen sekä ohjauksen ja neuvonnan.';

/** `019 population_by_language ar 2022 2022-12-31 55 persons`, in order. */
async function statistics(text: string): Promise<string[]> {
  const { dataset } = await extractText(`${OPENING}\n\n${text}`);
  return dataset.statistics.map((s) =>
    [s.municipality_code, s.indicator, s.category, s.year, s.date, s.value, s.unit]
      .map((cell) => cell ?? '–')
      .join(' '),
  );
}

describe('a table with a column a year', () => {
  it('gives a figure a year and indicator, in words as the document writes them', async () => {
    const found = await extractText(
      `${OPENING}\n\nVäestö\t2020\t2021\t2022\nUlkomaan kansalaisten osuus, %\t4,7\t5,1\t6,0\nVäestö yhteensä\t3 950\t3 961\t10 284`,
    );
    expect(
      found.dataset.statistics.map((s) => [s.indicator, s.year, s.value, quoteOf(found, s)]),
    ).toEqual([
      ['foreign_citizen_share', 2020, 4.7, '4,7'],
      ['foreign_citizen_share', 2021, 5.1, '5,1'],
      ['foreign_citizen_share', 2022, 6, '6,0'],
      ['population', 2020, 3950, '3 950'],
      ['population', 2021, 3961, '3 961'],
      ['population', 2022, 10284, '10 284'],
    ]);
  });

  it('leaves out cells without a figure', async () => {
    expect(await statistics('Tieto\t2020\t2021\nAsukasluku\t–\t3 961')).toEqual([
      '019 population – 2021 – 3961 persons',
    ]);
  });

  it('goes on after its header is repeated on the next page', async () => {
    expect(
      await statistics(
        'Tieto\t2020\t2021\nAsukasluku\t3 950\t3 961\n\f\nTieto\t2020\t2021\nUlkomaalaistaustaisia\t150\t170',
      ),
    ).toEqual([
      '019 population – 2020 – 3950 persons',
      '019 population – 2021 – 3961 persons',
      '019 foreign_background_population – 2020 – 150 persons',
      '019 foreign_background_population – 2021 – 170 persons',
    ]);
  });

  it('needs two years and a known indicator', async () => {
    expect(await statistics('Tieto\t2020\tHuomio\nAsukasluku\t3 950\t12')).toEqual([]);
    expect(await statistics('Tieto\t2020\t2021\nKirjaston lainat\t3 950\t12')).toEqual([]);
  });
});

describe('a table of citizenships', () => {
  it('has a code for each country, for the others and for the total', async () => {
    expect(
      await statistics(
        'Ulkomaan kansalaiset 31.12.2022\n\nKansalaisuus\tMäärä\nViro\t55\nVenäjän federaatio\t20\nSyyria\t12\nMuut\t40\nYhteensä\t127',
      ),
    ).toEqual([
      '019 population_by_citizenship EE 2022 2022-12-31 55 persons',
      '019 population_by_citizenship RU 2022 2022-12-31 20 persons',
      '019 population_by_citizenship SY 2022 2022-12-31 12 persons',
      '019 population_by_citizenship other 2022 2022-12-31 40 persons',
      '019 population_by_citizenship total 2022 2022-12-31 127 persons',
    ]);
  });

  it('knows a misspelt country, and one written under two names', async () => {
    expect(
      await statistics(
        'Kansalaisuus\t2022\t2023\nAfganistann\t5\t6\nRuotsi\t7\t8\nUkraina\t90\t1 100',
      ),
    ).toEqual([
      '019 population_by_citizenship AF 2022 – 5 persons',
      '019 population_by_citizenship AF 2023 – 6 persons',
      '019 population_by_citizenship SE 2022 – 7 persons',
      '019 population_by_citizenship SE 2023 – 8 persons',
      '019 population_by_citizenship UA 2022 – 90 persons',
      '019 population_by_citizenship UA 2023 – 1100 persons',
    ]);
  });
});

describe('a table of languages', () => {
  it('has a code for each language, though it is named like a country', async () => {
    expect(
      await statistics(
        'Suurimmat vieraat kielet 31.12.2021\n\nKieli\tHenkilöä\nviro\t55\nkiina\t20\narabia\t12\nMuu kieli\t4\nYhteensä\t91',
      ),
    ).toEqual([
      '019 population_by_language et 2021 2021-12-31 55 persons',
      '019 population_by_language zh 2021 2021-12-31 20 persons',
      '019 population_by_language ar 2021 2021-12-31 12 persons',
      '019 population_by_language other 2021 2021-12-31 4 persons',
      '019 population_by_language total 2021 2021-12-31 91 persons',
    ]);
  });

  it('needs three rows, most of them languages', async () => {
    expect(await statistics('Kieli\tMäärä\nviro\t55\nkiina\t20')).toEqual([]);
    expect(await statistics('Asia\tMäärä\nviro\t55\nkoulu\t20\nkirja\t3\nkerho\t4')).toEqual([]);
  });
});

describe('a figure in running text', () => {
  it.each([
    [
      'Vuonna 2022 väestöstä 4,7 % oli ulkomaan kansalaisia.',
      ['019 foreign_citizen_share – 2022 – 4.7 percent'],
    ],
    ['Kunnassa asuu 25 eri kansallisuutta.', ['019 nationalities_count – – – 25 persons']],
    ['Kunnassa puhutaan 30 eri kieltä.', ['019 languages_spoken_count – – – 30 persons']],
    [
      'Ulkomaan kansalaisten osuus on 6,8 prosenttia.',
      ['019 foreign_citizen_share – – – 6.8 percent'],
    ],
    ['Ryhmässä on 12 osallistujaa ja 4 ohjaajaa.', []],
    ['Tavoite on, että 80 % osallistuu.', []],
  ])('is read with its year: %s', async (text, wanted) => {
    expect(await statistics(text)).toEqual(wanted);
  });

  it('is told once however often it stands', async () => {
    const sentence = 'Vuonna 2022 väestöstä 4,7 % oli ulkomaan kansalaisia.';
    expect(await statistics(`${sentence} ${sentence}`)).toHaveLength(1);
  });
});
