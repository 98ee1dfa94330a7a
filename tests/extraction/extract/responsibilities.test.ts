import { describe, expect, it } from 'vitest';
import { extractText, quoteOf, responsibilitiesOf } from '../harness';

const TITLE = '# Espoon kotoutumisohjelma';

/** Responsibilities that a text states under a heading, without the service and the source. */
async function under(text: string, heading = '## 3. Monikielinen yhteiskuntaorientaatio') {
  const found = await extractText(`${TITLE}\n\n${heading}\n\n${text}`);
  return responsibilitiesOf(found).map((row) =>
    row.replace(/^civic_orientation /, '').replace(/ text$/, ''),
  );
}

const EMPLOYMENT = 'Espoo-Kauniainen työllisyysalue';
const COUNTY = 'Länsi-Uudenmaan hyvinvointialue';

describe('the responsible party of running text', () => {
  it.each([
    ['Palvelusta vastaa Espoon kaupunki.', ['all Espoon kaupunki']],
    ['Palvelun järjestää Omnia.', ['all Espoon seudun koulutuskuntayhtymä Omnia']],
    ['Suunnitelman laatii työllisyysalue.', [`all ${EMPLOYMENT}`]],
    ['Palvelun tuottavat kaupunki ja hyvinvointialue.', ['all Espoon kaupunki', `all ${COUNTY}`]],
    [
      'Kaupunki vastaa palvelusta yhdessä\nhyvinvointialueen kanssa.',
      ['all Espoon kaupunki', `all ${COUNTY}`],
    ],
    ['Vastuu palvelusta on Espoon kaupungilla.', ['all Espoon kaupunki']],
    ['Palvelu järjestetään Espoon kaupungin toimesta.', ['all Espoon kaupunki']],
    [
      'Palvelusta vastaavat kaupungin maahanmuuttopalvelut.',
      ['all Espoon kaupunki (maahanmuuttopalvelut)'],
    ],
  ])('is the one that does it: %s', async (text, wanted) => {
    expect(await under(text)).toEqual(wanted);
  });

  it.each([
    ['Työnhakijoille palvelun järjestää työllisyysalue.', [`jobseekers ${EMPLOYMENT}`]],
    ['Työvoiman ulkopuolella oleville palvelun järjestää kaupunki.', ['others Espoon kaupunki']],
    ['Muille asiakkaille palvelun järjestää kaupunki.', ['others Espoon kaupunki']],
    [
      'Työnhakijoille ja työvoiman ulkopuolisille palvelun järjestää kaupunki.',
      ['all Espoon kaupunki'],
    ],
    [
      'Työnhakijoille palvelun järjestää työllisyysalue ja muille kaupunki.',
      [`jobseekers ${EMPLOYMENT}`, 'others Espoon kaupunki'],
    ],
  ])('is told for its clients: %s', async (text, wanted) => {
    expect(await under(text)).toEqual(wanted);
  });

  it.each([
    'Kela kutsutaan mukaan tarvittaessa.',
    'Asiakas ohjataan palveluun Kelan kautta.',
    'Hyvinvointialuetta kuullaan, ja kutsu lähetetään seurakunnalle.',
    'Orientaatiota saa Espoossa.',
    'Palvelua järjestetään työllisyysalueen asiakkaille.',
    'Espoon kaupunki on iso.',
    'Palvelusta vastataan hyvin.',
  ])('is nobody who is invited, asked or only named: %s', async (text) => {
    expect(await under(text)).toEqual([]);
  });

  it('is named by any sentence under facet B, and by no other facet then', async () => {
    const text = [
      'A. Kuvaus palvelusta:',
      'Palvelun järjestää Omnia.',
      'B. Vastuutaho:',
      'Espoon kaupunki, Työllisyysalue.',
      'C. Yhteistyö:',
      'Hyvinvointialue vastaa verkostosta.',
    ].join('\n\n');
    expect(await under(text)).toEqual([`all ${EMPLOYMENT}`, 'all Espoon kaupunki']);
  });

  it('is nobody outside the services', async () => {
    expect(await under('Palvelusta vastaa Espoon kaupunki.', '## Johdanto')).toEqual([]);
  });

  it('is told once however often it is named, with the words that name it', async () => {
    const found = await extractText(
      `${TITLE}\n\n## 6. Ohjaus ja neuvonta\n\nNeuvonnan järjestää Espoon kaupunki. Espoon kaupunki vastaa.`,
    );
    expect(responsibilitiesOf(found)).toEqual(['guidance all Espoon kaupunki text']);
    expect(found.dataset.responsibilities.map((r) => quoteOf(found, r))).toEqual([
      'Espoon kaupunki',
    ]);
  });

  it('of the multidisciplinary service is told by its word and carried on', async () => {
    const text =
      'Arvioinnin tekee työllisyysalue. Monialaisesta arvioinnista vastaa hyvinvointialue. Siitä vastaa myös kaupunki.';
    const heading =
      '## 1. Osaamisen ja kotoutumisen palvelutarpeen arviointi ja monialaisen osaamisen ja kotoutumisen palvelutarpeen arviointi';
    expect(await under(text, heading)).toEqual([
      `assessment all ${EMPLOYMENT}`,
      'multidisciplinary_assessment all Espoon kaupunki',
      `multidisciplinary_assessment all ${COUNTY}`,
    ]);
  });

  it('may be the ones named above: em. tahot', async () => {
    const text = [
      'Kunta tai kunnat: Espoo',
      '1. Osaamisen ja kotoutumisen palvelutarpeen arviointi ja monialaisen osaamisen ja kotoutumisen palvelutarpeen arviointi',
      'B. Vastuutaho:',
      'Mitkä tahot/ yksiköt tekevät osaamisen ja kotoutumisen palvelutarpeen arvioinnin ja miten?',
      'Työllisyysalue ja Espoon kaupunki tekevät arvioinnin.',
      'Mitkä tahot/yksiköt tekevät monialaisen osaamisen ja kotoutumisen palvelutarpeen arvioinnin kunnassa ja hyvinvointialueella ja miten?',
      'Arvioinnin tekevät em. tahot ja hyvinvointialue.',
    ].join('\n\n');
    expect(responsibilitiesOf(await extractText(`${TITLE}\n\n${text}`))).toEqual([
      `assessment all ${EMPLOYMENT} text`,
      'assessment all Espoon kaupunki text',
      `multidisciplinary_assessment all ${EMPLOYMENT} text`,
      'multidisciplinary_assessment all Espoon kaupunki text',
      `multidisciplinary_assessment all ${COUNTY} text`,
    ]);
  });

  it('may be two units of one body above', async () => {
    const text =
      'B. Vastuutaho:\n\nArvioinnin tekee kaupungin maahanmuuttopalvelut. Mukana on kaupungin kirjasto. Monialaisesta arvioinnista vastaavat em. tahot.';
    const heading =
      '## 1. Osaamisen ja kotoutumisen palvelutarpeen arviointi ja monialaisen osaamisen ja kotoutumisen palvelutarpeen arviointi';
    const rows = await under(text, heading);
    expect(rows.filter((row) => row.startsWith('multidisciplinary'))).not.toEqual([]);
  });

  it('is read alike in Swedish', async () => {
    const found = await extractText(
      [
        '# Integrationsprogram för Esbo stad',
        'Programmet är till för alla som bor i staden och det gäller en lång tid.',
        '## 3. Flerspråkig samhällsorientering',
        'Esbo stad ansvarar för orienteringen tillsammans med välfärdsområdet. FPA bjuds in vid behov.',
      ].join('\n\n'),
    );
    expect(responsibilitiesOf(found)).toEqual([
      'civic_orientation all Espoon kaupunki text',
      `civic_orientation all ${COUNTY} text`,
    ]);
  });
});

describe('the responsibility table', () => {
  const table = (rows: readonly string[]) =>
    extractText(
      `${TITLE}\n\nOhjelma kattaa palvelutarpeen arvioinnin, kotoutumiskoulutuksen sekä ohjauksen ja neuvonnan.\n\nVastuutaulukko\n\n${rows.join('\n')}`,
    );
  const HEADER = 'Palvelu\tTyönhakijat\tTyövoiman ulkopuolella olevat';

  it('names the parties of each service for both client groups', async () => {
    const found = await table([
      HEADER,
      'Palvelutarpeen arviointi\tTyöllisyysalue\tEspoon kaupungin maahanmuuttopalvelut',
      'Monialainen palvelutarpeen arviointi\tTyöllisyysalue ja hyvinvointialue\tHyvinvointialue',
      'Ohjelman seuranta ja päivittäminen\tKaupunki\tKaupunki',
    ]);
    expect(responsibilitiesOf(found)).toEqual([
      `assessment jobseekers ${EMPLOYMENT} table`,
      'assessment others Espoon kaupunki (maahanmuuttopalvelut) table',
      'monitoring jobseekers Espoon kaupunki table',
      'monitoring others Espoon kaupunki table',
      `multidisciplinary_assessment jobseekers ${EMPLOYMENT} table`,
      `multidisciplinary_assessment jobseekers ${COUNTY} table`,
      `multidisciplinary_assessment others ${COUNTY} table`,
    ]);
  });

  it('goes on over a page and in a row without a label', async () => {
    const found = await table([
      HEADER,
      'Ohjaus ja neuvonta\tTyöllisyysalue\tEspoon kaupunki',
      '\f',
      HEADER,
      '\t\tja Kela',
    ]);
    expect(responsibilitiesOf(found)).toEqual([
      `guidance jobseekers ${EMPLOYMENT} table`,
      'guidance others Espoon kaupunki table',
      'guidance others Kela table',
    ]);
  });

  it('does not count places and the owners of clients', async () => {
    const found = await table([
      HEADER,
      'Ohjaus ja neuvonta\tKaupunki työllisyysalueen asiakkaille\tKela',
      'Kotoutumiskoulutus\tOmnia Espoossa\tKela',
    ]);
    expect(responsibilitiesOf(found)).toEqual([
      'guidance jobseekers Espoon kaupunki table',
      'guidance others Kela table',
      'integration_training jobseekers Espoon seudun koulutuskuntayhtymä Omnia table',
      'integration_training others Kela table',
    ]);
  });

  it('is no table with another division: its column of responsible parties is facet B', async () => {
    const found = await table([
      'Palvelu\tVastuutaho\tAikataulu',
      'Palvelutarpeen arviointi\tEspoon kaupunki\t2025',
      'Ohjaus ja neuvonta\tKela\t2026',
    ]);
    expect(responsibilitiesOf(found)).toEqual([
      'assessment all Espoon kaupunki text',
      'guidance all Kela text',
    ]);
  });
});

describe('a mention', () => {
  it('of a party is kept with the service in whose text it stands, invited ones too', async () => {
    const found = await extractText(
      `${TITLE}\n\n## 6. Ohjaus ja neuvonta\n\nKela kutsutaan mukaan. Omnia auttaa.\n\n## 4. Kotoutumiskoulutus\n\nOmnia vastaa koulutuksesta.`,
    );
    const mentions = found.dataset.party_mentions.map(
      (m) => `${m.party_id} ${m.service_id ?? '–'}`,
    );
    expect(mentions.sort()).toEqual([
      'espoon-seudun-koulutuskuntayhtyma-omnia guidance',
      'espoon-seudun-koulutuskuntayhtyma-omnia integration_training',
      'kela guidance',
    ]);
  });
});
