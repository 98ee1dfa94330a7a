import { describe, expect, it } from 'vitest';
import { PartyReader } from '../../../src/extraction/extract/party-reader';
import { knowledge, structureOf } from '../harness';

/** Parties of a text given by Auran kunta unless another: `name (unit)`; a bare place in brackets. */
async function parties(text: string, issuer = '019'): Promise<string[]> {
  const document = await structureOf(text);
  const reader = new PartyReader(document, knowledge, issuer);
  return document.sentences.flatMap((sentence) =>
    reader.read(sentence).map(({ party, unit, bare }) => {
      const name = unit === null ? party.name : `${party.name} (${unit})`;
      return bare ? `[${name}]` : name;
    }),
  );
}

describe('a municipality as a party', () => {
  it.each([
    ['Espoon kaupunki vastaa.', ['Espoon kaupunki']],
    ['Auran kunta vastaa.', ['Auran kunta']],
    [
      'Espoon kaupungin maahanmuuttopalvelut vastaavat.',
      ['Espoon kaupunki (maahanmuuttopalvelut)'],
    ],
    ['Espoon maahanmuuttopalvelut vastaavat.', ['Espoon kaupunki (maahanmuuttopalvelut)']],
    ['Espoossa asuu väkeä.', ['[Espoon kaupunki]']],
    ['Kunta vastaa palvelusta.', ['Auran kunta']],
    ['Palvelusta vastaavat Pöytyän ja Marttilan kunnat.', ['Pöytyän kunta', 'Marttilan kunta']],
    ['Kunnan kirjasto vastaa.', ['Auran kunta (kirjasto)']],
    ['Kotoutumiskoordinaattori vastaa.', ['Auran kunta (kotoutumiskoordinaattori)']],
    [
      'Auran, Pöytyän ja Marttilan kuntien yhteinen työ.',
      ['Auran kunta', 'Pöytyän kunta', 'Marttilan kunta'],
    ],
    [
      'Palvelusta, jota asukkaat ovat toivoneet ja jota on suunniteltu pitkään, vastaavat Pöytyän ja\nMarttilan kuntien neuvojat yhdessä.',
      ['Pöytyän kunta', 'Marttilan kunta'],
    ],
  ])('is read in full: %s', async (text, wanted) => {
    expect(await parties(text)).toEqual(wanted);
  });

  it('that is a city is the issuer of bare kaupunki', async () => {
    expect(await parties('Kaupunki vastaa. Kaupungin viestintä auttaa.', '235')).toEqual([
      'Kauniaisten kaupunki',
      'Kauniaisten kaupunki (viestintä)',
    ]);
  });

  it.each([
    ['Esbo stad ansvarar för det och är med i det.', ['Espoon kaupunki']],
    ['Staden ansvarar för det och är med i det.', ['Auran kunta']],
    ['Stadens integrationstjänster är med i det.', ['Auran kunta (integrationstjänster)']],
  ])('is read in Swedish: %s', async (text, wanted) => {
    expect(await parties(text)).toEqual(wanted);
  });
});

describe('a unit', () => {
  it('belongs to the municipality that owns it elsewhere in the document', async () => {
    const text =
      'Espoon kaupungin maahanmuuttopalvelut auttaa. Espoon maahanmuuttopalvelut neuvoo. Maahanmuuttopalvelut vastaa.';
    expect(await parties(text)).toEqual(
      Array.from({ length: 3 }, () => 'Espoon kaupunki (maahanmuuttopalvelut)'),
    );
  });

  it('is the noun that a municipality owns', async () => {
    for (const text of [
      'Palvelusta vastaa Auran kunnan sosiaaliohjaaja.',
      'Auran kunnan sosiaaliohjaaja vastaa.',
    ])
      expect(await parties(text)).toEqual(['Auran kunta (sosiaaliohjaaja)']);
  });

  it('may be a brand that ends in the name of its keeper', async () => {
    expect(await parties('Koto-Espoo vastaa neuvonnasta.', '049')).toEqual([
      'Espoon kaupunki (Koto-Espoo)',
    ]);
  });

  it('is no brand when both parts are places', async () => {
    expect(await parties('Espoo-Kauniainen vastaa neuvonnasta.', '049')).not.toContain(
      'Kauniaisten kaupunki (Espoo-Kauniainen)',
    );
  });
});

describe('an area', () => {
  it.each([
    ['Työllisyysalue vastaa.', ['Turun seudun työllisyysalue']],
    ['Työvoimaviranomainen vastaa.', ['Turun seudun työllisyysalue']],
    ['Hyvinvointialue vastaa.', ['Varsinais-Suomen hyvinvointialue']],
    ['Varsinais-Suomen hyvinvointialueella vastataan.', ['Varsinais-Suomen hyvinvointialue']],
    ['Pohjois-Savon hyvinvointialue vastaa.', ['Pohjois-Savon hyvinvointialue']],
    ['PSHVA vastaa.', ['Pohjois-Savon hyvinvointialue']],
    ['Varha vastaa.', ['Varsinais-Suomen hyvinvointialue']],
    ['Varhan väki vastaa.', ['Varsinais-Suomen hyvinvointialue']],
    ['Espoo-Kauniainen-työllisyysalue vastaa.', ['Espoo-Kauniainen työllisyysalue']],
    ['Keski-Pohjanmaan työllisyysalue vastaa.', ['Keski-Pohjanmaan työllisyysalue']],
    ['K-P:n työllisyysalue vastaa.', ['Keski-Pohjanmaan työllisyysalue']],
  ])('is folded to one name: %s', async (text, wanted) => {
    const [area] = await parties('Työllisyysalue.', '272');
    const issuer = text.startsWith('K-P') ? '272' : '019';
    expect(area).toBe('Keski-Pohjanmaan työllisyysalue');
    const own = knowledge.municipalities.get('019')?.employmentArea.name ?? '';
    expect(await parties(text, issuer)).toEqual(
      wanted.map((name) => (name === 'Turun seudun työllisyysalue' ? own : name)),
    );
  });

  it('is known by the alias that the document gives it', async () => {
    expect(
      await parties('Pohjois-Savon hyvinvointialue (Savohva) vastaa. Savohvan väki auttaa.', '297'),
    ).toEqual(Array.from({ length: 3 }, () => 'Pohjois-Savon hyvinvointialue'));
  });

  it('is read in Swedish', async () => {
    expect(
      await parties('Västra Nylands välfärdsområde ansvarar för det och är med i det.', '235'),
    ).toEqual(['Länsi-Uudenmaan hyvinvointialue']);
    expect(await parties('Välfärdsområdet är med i det som är för alla.', '235')).toEqual([
      'Länsi-Uudenmaan hyvinvointialue',
    ]);
  });
});

describe('another body', () => {
  it.each([
    ['Kela vastaa.', ['Kela']],
    ['Kelan neuvonta vastaa.', ['Kela']],
    ['Omnia vastaa.', ['Espoon seudun koulutuskuntayhtymä Omnia']],
    ['Omniassa vastataan.', ['Espoon seudun koulutuskuntayhtymä Omnia']],
    ['Kpedu vastaa.', ['Keski-Pohjanmaan koulutusyhtymä Kpedu']],
    ['SPR:n väki vastaa.', ['Suomen Punainen Risti']],
    ['Auralan kansalaisopisto vastaa.', ['Auralan kansalaisopisto']],
    ['Auralan kansalaisopiston opettajat vastaavat.', ['Auralan kansalaisopisto']],
    ['Rinnetie Oy vastaa.', ['Rinnetie Oy']],
    ['Monikko ry vastaa.', ['Monikko ry']],
    ['Auran seurakunta vastaa.', ['Auran seurakunta']],
    ['ELY-keskuksen kanssa.', ['ELY-keskus']],
  ])('is read under its name: %s', async (text, wanted) => {
    expect(await parties(text)).toEqual(wanted);
  });

  it('is not read out of common words', async () => {
    expect(await parties('Asiakas vastaa itse. Perheet kokoontuvat. Väki on iloista.')).toEqual([]);
  });
});
