import { describe, expect, it } from 'vitest';
import { extractText, quoteOf } from '../harness';

const TITLE = '# Auran kotoutumisohjelma';

/** Rows of a section that are not absent: `3 description described 4`, with what is besides. */
async function coverage(text: string): Promise<string[]> {
  const { dataset } = await extractText(`${TITLE}\n\n${text}`);
  expect(dataset.coverage).toHaveLength(21);
  return dataset.coverage
    .filter((c) => c.status !== 'absent')
    .map((c) =>
      [
        c.section,
        c.facet,
        c.status,
        c.word_count,
        ...(c.refers_elsewhere ? ['elsewhere'] : []),
        ...(c.planned ? ['planned'] : []),
      ].join(' '),
    );
}

describe('a facet of a section', () => {
  it('is described by the document’s own words under its label', async () => {
    expect(
      await coverage(
        '## 3. Monikielinen yhteiskuntaorientaatio\n\nA. Kuvaus palvelusta:\n\nRyhmät kokoontuvat joka viikko.\n\nB. Vastuutaho:\n\nC. Yhteistyö:\n\nVerkosto.',
      ),
    ).toEqual(['3 description described 4', '3 responsible empty 0', '3 cooperation described 1']);
  });

  it('is described without labels: who is responsible, and sentences on cooperation', async () => {
    const found = await extractText(
      `${TITLE}\n\n## 3. Monikielinen yhteiskuntaorientaatio\n\nOpetusta on joka viikko. Palvelusta vastaa Auran kunta. Työtä tehdään yhdessä kirjaston kanssa.`,
    );
    const quotes = found.dataset.coverage
      .filter((c) => c.section === '3')
      .map((c) => [c.facet, c.status, quoteOf(found, c)]);
    expect(quotes).toEqual([
      [
        'description',
        'described',
        'Opetusta on joka viikko. Palvelusta vastaa Auran kunta. Työtä tehdään yhdessä kirjaston kanssa.',
      ],
      ['responsible', 'described', 'Palvelusta vastaa Auran kunta.'],
      ['cooperation', 'described', 'Työtä tehdään yhdessä kirjaston kanssa.'],
    ]);
  });

  it('is empty under a heading without words', async () => {
    expect(
      await coverage('## 4. Kotoutumiskoulutus\n\n## 6. Ohjaus ja neuvonta\n\nNeuvontaa saa.'),
    ).toEqual(['4 description empty 0', '6 description described 2']);
  });

  it('is mentioned where the service occurs without its heading', async () => {
    expect(await coverage('Kunnassa on kotoutumiskoulutusta ja muuta toimintaa.')).toEqual([
      '4 description mentioned 6',
    ]);
  });

  it('is described by the responsibility table where the section has no heading', async () => {
    const text =
      'Vastuutaulukko\n\nPalvelu\tTyönhakijat\tTyövoiman ulkopuolella olevat\nOhjaus ja neuvonta\tTyöllisyysalue\tAuran kunta\nKotoutumiskoulutus\tTyöllisyysalue\tAuran kunta';
    expect(await coverage(text)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^4 responsible described/),
        expect.stringMatching(/^6 responsible described/),
      ]),
    );
  });

  it('is only mentioned by a bare pointer, described by a pointer with words of its own', async () => {
    expect(await coverage('## 4. Kotoutumiskoulutus\n\nKs. Espoon kotoutumisohjelma.')).toContain(
      '4 description mentioned 3 elsewhere',
    );
    expect(
      await coverage(
        '## 4. Kotoutumiskoulutus\n\nKoulutuksen järjestää opisto neljänä iltana viikossa. Ks. Espoon kotoutumisohjelma.',
      ),
    ).toContain('4 description described 9 elsewhere');
  });

  it.each([
    ['Tarkoitus on avata ryhmä syksyllä.', true],
    ['Ryhmiä suunnitellaan syksyksi.', true],
    ['Ryhmä tullaan avaamaan keväällä.', true],
    ['Ryhmät kokoontuvat. Lisää suunnitellaan. Väkeä riittää.', false],
    ['Ryhmät kokoontuvat joka viikko.', false],
  ])('is planned when half of its sentences are: %s', async (text, planned) => {
    const [row = ''] = await coverage(`## 3. Monikielinen yhteiskuntaorientaatio\n\n${text}`);
    expect(row.endsWith(' planned')).toBe(planned);
  });

  it('is no cooperation when only a group of clients meets', async () => {
    expect(
      await coverage(
        '## 3. Monikielinen yhteiskuntaorientaatio\n\nRyhmät kokoontuvat joka viikko.',
      ),
    ).toEqual(['3 description described 4']);
  });

  it('is never described by the form’s own words', async () => {
    const text = [
      'Kunta tai kunnat: Aura',
      '3. Monikielinen yhteiskuntaorientaatio',
      'A. Kuvaus palvelusta:',
      'Miten kunta toteuttaa monikielisen yhteiskuntaorientaation?',
      'B. Vastuutaho:',
      'Mitkä tahot/ yksiköt vastaavat yhteiskuntaorientaation järjestämisestä?',
      'C. Yhteistyö:',
      'Miten palvelun järjestämiseksi tehdään yhteistyötä?',
    ].join('\n\n');
    expect(await coverage(text)).toEqual([
      '3 description empty 0',
      '3 responsible empty 0',
      '3 cooperation empty 0',
    ]);
  });
});
