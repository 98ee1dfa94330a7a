import { describe, expect, it } from 'vitest';
import { extractText } from '../harness';

const SERVICES =
  'Palvelutarpeen arviointi, kotoutumissuunnitelma ja yhteiskuntaorientaatio ovat ohjelman ydin.';

/** `235 issuer`, in order. */
const municipalities = async (text: string): Promise<string[]> =>
  (await extractText(`${text}\n\n${SERVICES}`)).dataset.document_municipalities.map(
    (m) => `${m.municipality_code} ${m.role}`,
  );

describe('the municipality that gives a programme', () => {
  it.each([
    ['Auran kunnan kotoutumisohjelma\n\nEspoo on naapuri. Espoossa käydään.', '019 issuer'],
    ['Kotoutumisohjelma\n\nKokkolan kaupunki', '272 issuer'],
    [
      'Integrationsprogram för Grankulla stad\n\nDet är för alla som bor i staden och på orten, och det är för barn.',
      '235 issuer',
    ],
    [
      'Kotoutumisohjelma\n\nKunta tai kunnat: Tuusniemi\n\nKotoutumisohjelmaa koordinoiva taho: Espoon neuvoja Espoossa',
      '857 issuer',
    ],
    ['KUOPION KOTOUTUMISOHJELMA 2024–2027', '297 issuer'],
  ])('is named by the title or the answer: %j', async (text, wanted) => {
    expect(await municipalities(text)).toEqual([wanted]);
  });

  it('is, of several, the one that acts for all', async () => {
    const text =
      'Auran, Espoon ja Kokkolan kuntien kotoutumisohjelma\n\nKokkolan kaupunki on alueen vastuukunta.';
    expect(await municipalities(text)).toEqual(['272 issuer', '019 covered', '049 covered']);
  });

  it('is the one named most often where no title names it', async () => {
    const filler =
      'Ohjelma on laadittu yhdessä asukkaiden ja järjestöjen kanssa vuoden aikana. '.repeat(9);
    expect(
      await municipalities(
        `Kotoutumisohjelma\n\n${filler}\n\nAurassa asuu väkeä. Auran kunta. Espoo.`,
      ),
    ).toEqual(['019 issuer']);
  });

  it('may be unknown', async () => {
    expect(await municipalities('Kotoutumisohjelma\n\nAuranmaan väki asuu täällä.')).toEqual([]);
  });
});

describe('a programme of several municipalities', () => {
  it.each([
    [
      'Auran, Pöytyän ja Marttilan kuntien kotoutumisohjelma',
      ['019 issuer', '636 covered', '480 covered'],
    ],
    [
      'Kotoutumisohjelma\n\nKunta tai kunnat: Aura, Pöytyä ja Marttila',
      ['019 issuer', '636 covered', '480 covered'],
    ],
    [
      'Kotoutumisohjelma 2025\n\nAura – Pöytyä – Marttila',
      ['019 issuer', '636 covered', '480 covered'],
    ],
    [
      'Auran kotoutumisohjelma\n\nKotoutumisohjelma koskee Auraa, Pöytyää ja Marttilaa.',
      ['019 issuer', '636 covered', '480 covered'],
    ],
    [
      'Kotoutumisohjelma 2025\n\nTämä asiakirja, jota asukkaat ja järjestöt ovat olleet tekemässä, on Auran ja\nPöytyän yhteinen kotoutumisohjelma, ja se on voimassa pitkään.',
      ['019 issuer', '636 covered'],
    ],
    [
      'Gemensamt integrationsprogram\n\nVasa och Korsholm\n\nProgrammet är till för alla som bor i Vasa och det är för',
      ['905 issuer', '499 covered'],
    ],
  ])('covers them all: %j', async (text, wanted) => {
    expect((await municipalities(text)).sort()).toEqual([...wanted].sort());
  });

  it('does not cover those it only names', async () => {
    expect(
      await municipalities(
        'Auran kotoutumisohjelma\n\nTyötä tehdään Pöytyän ja Marttilan kanssa. Kotoutumisohjelma on uusi.',
      ),
    ).toEqual(['019 issuer']);
  });

  it('names each municipality once', async () => {
    expect(
      await municipalities(
        'Kotoutumisohjelma\n\nKunta tai kunnat: Aura, Pöytyä, Auran kunta ja Pöytyän kunta',
      ),
    ).toEqual(['019 issuer', '636 covered']);
  });
});
