import { describe, expect, it } from 'vitest';
import { extractText } from '../harness';

const SERVICES =
  'Ohjelmassa on palvelutarpeen arviointi, kotoutumissuunnitelma ja kotoutumiskoulutus.';

const describeText = async (text: string) => {
  const [row] = (await extractText(`${text}\n\n${SERVICES}`)).dataset.documents;
  if (!row) throw new Error('no row');
  return row;
};

describe('the title', () => {
  it.each([
    ['Auran kotoutumisohjelma\n\nTekstiä.', 'Auran kotoutumisohjelma'],
    ['Auran kunta\n\nKotoutumisohjelma 2025\n\nTekstiä.', 'Kotoutumisohjelma 2025'],
    [
      'Kotopeilin mukaelma asiakirjasta: Tavarakirja\n\nAuran kotoutumisohjelma',
      'Auran kotoutumisohjelma',
    ],
  ])('is the first line that names the programme: %j', async (text, title) => {
    expect((await describeText(text)).title).toBe(title);
  });
});

describe('the period', () => {
  it.each([
    ['Auran kotoutumisohjelma 2025–2028', '2025', '2028'],
    ['Auran kotoutumisohjelma 2025-2028', '2025', '2028'],
    ['Auran kotoutumisohjelma 2018–2022 > 2025', '2018', '2025'],
    ['Auran kotoutumisohjelma 2025', '2025', null],
    ['Auran kotoutumisohjelma\n\nVuosille 2024–2027', '2024', '2027'],
    ['Auran kotoutumisohjelma\n\nOhjelma tulee voimaan 1.1.2025.', '2025', null],
    ['Auran kotoutumisohjelma', null, null],
  ])('of %j is %s to %s', async (text, start, end) => {
    const row = await describeText(text);
    expect([row.period_start, row.period_end]).toEqual([start, end]);
  });
});

describe('the date', () => {
  it.each([
    ['Auran kotoutumisohjelma\n\n18.11.2024', '2024-11-18'],
    ['Auran kotoutumisohjelma\n\nPäivitetty marraskuussa 2024', '2024-11'],
    [
      'Auran kotoutumisohjelma\n\n1.1.2020\n\nKotoutumisohjelma on laadittu tai päivitetty (päivämäärä): 5.3.2025',
      '2025-03-05',
    ],
    ['Auran kotoutumisohjelma\n\nTekstiä ilman päiviä.', null],
  ])('of %j is %s', async (text, dated) => {
    expect((await describeText(text)).dated).toBe(dated);
  });
});

describe('the Act', () => {
  it.each([
    ['Auran kotoutumisohjelma\n\nLaki 681/2023.', '681/2023'],
    ['Auran kotoutumisohjelma\n\nLaki 1386/2010.', '1386/2010'],
    ['Auran kotoutumisohjelma\n\nLaki 1386/2010 ja 681/2023, myös 681/2023.', '681/2023'],
    ['Auran kotoutumisohjelma\n\n## Yhteiskuntaorientaatio (25 §)\n\nTekstiä.', '681/2023'],
    ['Auran kotoutumisohjelma\n\n## Alkukartoitus (9 §)\n\nTekstiä.', '1386/2010'],
    ['Auran kotoutumisohjelma\n\nLaki 1681/2023 ja 681/20234.', null],
  ])('of %j is %s', async (text, law) => {
    expect((await describeText(text)).law).toBe(law);
  });
});

describe('the coordinating body', () => {
  it.each([
    [
      'Auran kotoutumisohjelma\n\nKotoutumisohjelmaa koordinoiva taho: Auran kunnan neuvojat',
      'Auran kunnan neuvojat',
    ],
    [
      'Auran kotoutumisohjelma\n\nOhjelmaa koordinoi Auran kunta. Muuta tekstiä.',
      'Ohjelmaa koordinoi Auran kunta.',
    ],
    ['Auran kotoutumisohjelma\n\nKurssia koordinoi Auran kunta.', null],
  ])('of %j is %s', async (text, body) => {
    expect((await describeText(text)).coordinating_body).toBe(body);
  });
});

describe('a restatement', () => {
  it('says of which document it is one', async () => {
    const text = 'Kotopeilin mukaelma asiakirjasta: Auran ohjelma 2025\n\nAuran kotoutumisohjelma';
    expect((await describeText(text)).restated_from).toBe('Auran ohjelma 2025');
    expect((await describeText('Auran kotoutumisohjelma')).restated_from).toBeNull();
  });
});

describe('a document that is no programme', () => {
  it('is told so and gives no facts', async () => {
    const { dataset } = await extractText('Kirjaston aukioloajat\n\nAurassa puhutaan arabiaa.');
    expect(dataset.documents).toMatchObject([
      { status: 'partial', layout: null, issuer_code: null },
    ]);
    expect(dataset.documents[0]?.message).toContain('does not read like an integration programme');
    expect(dataset.passages.length).toBeGreaterThan(0);
    expect([...dataset.coverage, ...dataset.evidence, ...dataset.languages]).toEqual([]);
  });

  it('needs three services where its title does not name a programme', async () => {
    const filler = `Tiedote asukkaille\n\n${'Kirjasto on auki joka päivä ja kerho kokoontuu iltaisin siellä. '.repeat(8)}`;
    const status = async (text: string) =>
      (await extractText(`${filler}\n\n${text}`)).dataset.documents[0]?.status;
    expect(await status('Kotoutumisohjelma mainitsee kotoutumissuunnitelman.')).toBe('partial');
    expect(
      await status('Kotoutumisohjelma: kotoutumissuunnitelma, alkukartoitus, kotoutumiskoulutus.'),
    ).toBe('ok');
  });
});
