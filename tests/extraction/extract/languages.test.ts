import { describe, expect, it } from 'vitest';
import { extractText, languagesOf, quoteOf } from '../harness';

const TITLE = '# Testikylän kotoutumisohjelma';

/** Languages found in text under the heading of a service. */
async function under(text: string, heading = '## 3. Monikielinen yhteiskuntaorientaatio') {
  const found = await extractText(`${TITLE}\n\n${heading}\n\n${text}`);
  return languagesOf(found).map((row) => row.replace(/^civic_orientation /, ''));
}

const underSwedish = (text: string) =>
  extractText(
    `# Integrationsprogram för orten\n\nProgrammet är till för alla som bor på orten och det har tre delar.\n\n## 3. Flerspråkig samhällsorientering\n\n${text}`,
  ).then((r) => languagesOf(r).map((row) => row.replace(/^civic_orientation /, '')));

describe('a language in which a service is given', () => {
  it.each([
    ['Orientaatiota järjestetään arabiaksi.', ['ar offered']],
    ['Ryhmä on venäjänkielinen.', ['ru offered']],
    ['Neuvontaa saa dariksi ja farsiksi.', ['fa offered', 'prs offered']],
    ['Opetuskielet ovat arabia, somali ja englanti.', ['ar offered', 'en offered', 'so offered']],
    [
      'Ryhmiä on arabian, somalin\nja ukrainan kielillä.',
      ['ar offered', 'so offered', 'uk offered'],
    ],
    ['Kielet: thai, viro ja swahili', ['et offered', 'sw offered', 'th offered']],
    ['Suomenkielinen koulutus alkaa syksyllä.', ['fi offered']],
    [
      'Palvelua annetaan suomeksi, ruotsiksi ja englanniksi.',
      ['en offered', 'fi offered', 'sv offered'],
    ],
    [
      'Suomen-, ruotsin- ja venäjänkielinen ryhmä kokoontuu.',
      ['fi offered', 'ru offered', 'sv offered'],
    ],
    ['Materiaali on saatavilla persiaksi.', ['fa offered']],
  ])('is offered: %s', async (text, wanted) => {
    expect(await under(text)).toEqual(wanted);
  });

  it('is told once however often it is named, with the first words that tell it', async () => {
    const text = 'Ryhmiä järjestetään arabiaksi. Lisää ryhmiä järjestetään arabiaksi ja somaliksi.';
    const found = await extractText(`${TITLE}\n\n## 3. Yhteiskuntaorientaatio\n\n${text}`);
    expect(languagesOf(found)).toEqual([
      'civic_orientation ar offered',
      'civic_orientation so offered',
    ]);
    expect(found.dataset.languages.map((row) => quoteOf(found, row))).toEqual([
      'Ryhmiä järjestetään arabiaksi.',
      'Lisää ryhmiä järjestetään arabiaksi ja somaliksi.',
    ]);
  });

  it('is read from a list by the line that leads to it', async () => {
    expect(
      await under('Ryhmiä järjestetään näillä kielillä:\n\n- arabia\n- ukraina\n- sorani'),
    ).toEqual(['ar offered', 'ckb offered', 'uk offered']);
  });

  it('belongs to the service of its heading', async () => {
    expect(await under('Koulutusta on myös englanniksi.', '## 4. Kotoutumiskoulutus')).toEqual([
      'integration_training en offered',
    ]);
  });

  it('belongs to the service its sentence names where there is no heading', async () => {
    const found = await extractText(
      `${TITLE}\n\nKotoutumissuunnitelma, ohjaus ja neuvonta sekä kotoutumiskoulutus ovat ohjelman ydin.\n\nOhjaus ja neuvonta on saatavilla viroksi.`,
    );
    expect(languagesOf(found)).toEqual(['guidance et offered']);
  });

  it('of the website belongs to the website', async () => {
    expect(
      await under('Verkkosivut julkaistaan suomeksi ja englanniksi.', '## 6. Ohjaus ja neuvonta'),
    ).toEqual(['website en offered', 'website fi offered']);
  });
});

describe('the role of a language', () => {
  it.each([
    ['Venäjänkielinen ryhmä on suunnitteilla.', ['ru planned']],
    ['Venäjänkielistä ryhmää suunnitellaan.', ['ru planned']],
    ['Ensi vuonna ryhmiä tullaan järjestämään ukrainaksi.', ['uk planned']],
    ['Tarkoitus on järjestää ryhmä thain kielellä.', ['th planned']],
    ['Dariksi järjestettyä ryhmää kokeiltiin keväällä.', ['prs piloted']],
    ['Pilotissa oli somalinkielinen ryhmä.', ['so piloted']],
    [
      'Kunnassa puhutaan näitä kieliä: arabia, viro ja venäjä.',
      ['ar spoken', 'et spoken', 'ru spoken'],
    ],
    ['Kunnassa puhutaan eniten arabiaa ja viroa.', ['ar spoken', 'et spoken']],
    ['Eniten puhutut kielet ovat arabia ja viro.', ['ar spoken', 'et spoken']],
    ['Puhutuimmat kielet ovat arabia ja viro.', ['ar spoken', 'et spoken']],
    ['Arabiankielisiä asukkaita on paljon.', ['ar spoken']],
    ['Tarvetta on arabian ja kurdin kielille.', ['ar needed', 'ku needed']],
  ])('is told by the words of its sentence: %s', async (text, wanted) => {
    expect(await under(text)).toEqual(wanted);
  });

  it('is needed under the form’s question on needed languages', async () => {
    const text = [
      'Auran kotoutumisohjelma',
      'Kunta tai kunnat: Aura',
      '3. Monikielinen yhteiskuntaorientaatio',
      'A. Kuvaus palvelusta:',
      'Miten kunta toteuttaa monikielisen yhteiskuntaorientaation?',
      'Ryhmiä järjestetään arabiaksi.',
      'Millä kielillä kunnassa on tarve järjestää yhteiskuntaorientaatio?',
      'Ukraina, thai ja kiina.',
    ].join('\n\n');
    expect(languagesOf(await extractText(text))).toEqual([
      'civic_orientation ar offered',
      'civic_orientation th needed',
      'civic_orientation uk needed',
      'civic_orientation zh needed',
    ]);
  });
});

describe('no language of a service', () => {
  it.each([
    'Kurssilla opiskellaan suomen kieltä.',
    'Suomen ja ruotsin kielen kurssi alkaa.',
    'Tavoitteena on oppia suomea ja ruotsia.',
    'Suomi toisena kielenä -opetusta annetaan kouluissa.',
    'Ryhmiä ei järjestetä arabiaksi.',
    'Neuvontaa ei ole venäjän kielellä.',
    'Osallistujat tulevat Venäjältä, Somaliasta ja Ukrainasta.',
    'Suomessa asuvat perheet saavat tietoa kielistä.',
  ])('is found in: %s', async (text) => {
    expect(await under(text)).toEqual([]);
  });

  it('is found in a prompt, a heading or a table row', async () => {
    const text = 'Aihe\tKieli\nSuomeksi järjestettävä\tarabiaksi';
    expect(await under(text, '## 3. Yhteiskuntaorientaatio suomeksi')).toEqual([]);
  });
});

describe('a language of a Swedish text', () => {
  it.each([
    ['Samhällsorientering ordnas på arabiska och på engelska.', ['ar offered', 'en offered']],
    ['Gruppen är svenskspråkig och det finns utbildning.', ['sv offered']],
    ['Det finns ryskspråkiga grupper.', ['ru offered']],
    ['Man planerar att ordna en grupp på ukrainska.', ['uk planned']],
    ['Det ordnas inte grupper på somaliska.', []],
    ['Man lär sig finska och svenska.', []],
  ])('is read alike: %s', async (text, wanted) => {
    expect(await underSwedish(text)).toEqual(wanted);
  });
});
