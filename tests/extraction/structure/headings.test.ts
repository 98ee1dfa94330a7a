import { describe, expect, it } from 'vitest';
import { structureOf } from '../harness';
import { headingsOf, passagesOf } from './samples';

const FILLER =
  'Palvelusta kerrotaan tässä kappaleessa sen verran, että sen yläpuolella oleva lyhyt rivi on selvästi otsikko eikä osa tekstiä.';

const servicesOf = async (heading: string): Promise<string | undefined> => {
  const [first] = headingsOf(await structureOf(`${heading}\n\n${FILLER}\n\n${FILLER}`));
  return first?.split(' | ')[0];
};

it('takes a date that is written out for no heading', async () => {
  const { passages } = await structureOf(
    `3. helmikuuta 2025\n\n${FILLER}\n\n4. Neuvonta\n\n${FILLER}`,
  );
  expect(passages.map(({ kind }) => kind)).toEqual([
    'paragraph',
    'paragraph',
    'heading',
    'paragraph',
  ]);
});

describe('a row of lettered lines', () => {
  const chapters = (signs: readonly string[], titles: readonly string[]): string =>
    titles.map((title, i) => `${signs[i] ?? ''}. ${title}\n\n${FILLER}`).join('\n\n');
  const titles = ['Alkukartoitus', 'Suunnitelma', 'Orientaatio', 'Neuvonta'];
  const headings = async (text: string): Promise<number> =>
    (await structureOf(text)).passages.filter((p) => p.kind === 'heading').length;

  it.each([
    ['letters', ['A', 'B', 'C', 'D']],
    ['Roman numerals', ['I', 'II', 'III', 'IV']],
  ])('of four %s numbers chapters', async (_, signs) => {
    const { passages } = await structureOf(chapters(signs, titles));
    const lines = passages.filter((p) => p.kind === 'heading');
    expect(lines).toHaveLength(4);
    expect(lines.every((p) => !p.facet)).toBe(true);
  });

  it('that skips a letter numbers none', async () => {
    const four = await headings(chapters(['A', 'B', 'C', 'D'], titles));
    expect(await headings(chapters(['A', 'B', 'D', 'E'], titles))).toBeLessThan(four);
  });

  it('of the facets of the form stays three facets', async () => {
    const section = '1. Kotoutumissuunnitelma';
    const facets = `A. Kuvaus palvelusta\n\n${FILLER}\n\nB. Vastuutaho\n\nKunta.\n\nC. Yhteistyö\n\n${FILLER}`;
    const { passages } = await structureOf(`${section}\n\n${facets}\n\n${section}\n\n${facets}`);
    const found = passages.filter((p) => p.kind === 'heading' && p.facet !== null);
    expect(found.length).toBe(6);
  });
});

describe('a heading', () => {
  it.each([
    ['3. Monikielinen yhteiskuntaorientaatio', 'civic_orientation'],
    ['Monikielinen yhteiskuntaorientaatio', 'civic_orientation'],
    ['## Kotoutumiskoulutus', 'integration_training'],
    ['4.2 Kotoutumiskoulutus', 'integration_training'],
    ['Palvelutarpeen arviointi', 'assessment'],
    ['2) Kotoutumissuunnitelma', 'integration_plan'],
    ['2. Monialainen kotoutumissuunnitelma', 'multidisciplinary_plan'],
    ['1. Osaamisen kartoitus ja monialainen arviointi', 'assessment+multidisciplinary_assessment'],
    ['6. Ohjaus ja neuvonta', 'guidance'],
    ['7. Muut palvelut', 'other_services'],
    ['5. Luku- ja kirjoitustaidon koulutus', 'other_training'],
    ['Integrationsutbildning', 'integration_training'],
    ['3. Flerspråkig samhällsorientering', 'civic_orientation'],
    ['6. Vägledning och rådgivning', 'guidance'],
    ['1. Bedömning av kompetens och behov av integrationstjänster', 'assessment'],
    [
      '5. Annan utbildning och andra tjänster som främjar kunskaper i finska och svenska',
      'other_training',
    ],
  ])('%s names %s', async (heading, services) => {
    expect(await servicesOf(heading)).toBe(services);
  });

  it.each([
    ['3. Monikielinen yhteiskuntaorientaato', 'civic_orientation'],
    ['4. Kotoutumiskolutus', 'integration_training'],
    ['4. Kotoutumskoulutus', 'integration_training'],
    ['1. Palvelutarpen arvionti', 'assessment'],
    ['2. Kotoutumissunnitelma', 'integration_plan'],
    [
      '1. Osaamisen ja kotoutumisen palvelutarpeen arvionti ja monialaisen osaamisen ja kotoutumisen palvelutarpeen arvioinnin',
      'assessment+multidisciplinary_assessment',
    ],
  ])('%s is known although letters are missing', async (heading, services) => {
    expect(await servicesOf(heading)).toBe(services);
  });

  it.each([
    ['3. Orientaatio (25 §)', 'civic_orientation'],
    ['Kartoitus (14 ja 15 §)', 'assessment+multidisciplinary_assessment'],
    ['Suunnittelu (16–17 §)', 'integration_plan+multidisciplinary_plan'],
    ['4. Opinnot (KotoL 26 §)', 'integration_training'],
    ['Orientering (25 § i lagen)', 'civic_orientation'],
  ])('%s is placed by the sections of the Act it cites', async (heading, services) => {
    expect(await servicesOf(heading)).toBe(services);
  });

  it('cites no section by a year, a longer number or a number without its sign', async () => {
    const text = `Kokous 125 § pidettiin\n\n${FILLER}\n\n3. Vuosi 2025 ja 25 asiakasta\n\n${FILLER}`;
    const document = await structureOf(text);
    expect(document.passages.filter((p) => p.services.length > 0)).toEqual([]);
  });

  it('is no sentence that only names the service', async () => {
    const text = `${FILLER}\n\nKotoutumiskoulutus alkaa syksyllä.\n\nMonikielinen yhteiskuntaorientaatio, joka on uusi,`;
    expect(headingsOf(await structureOf(text))).toEqual([]);
  });

  it('of a level above ends the section, one below stays in it', async () => {
    const text = [
      '# Ohjelma',
      '## 4. Kotoutumiskoulutus',
      'Opintoja on paljon.',
      '### 4.1 Aikataulu',
      'Opinnot alkavat syksyllä.',
      '## 8. Seuranta-asiat',
      'Ryhmä kokoontuu.',
    ].join('\n\n');
    expect(passagesOf(await structureOf(text))).toEqual([
      'heading - | Ohjelma',
      'heading 4 | 4. Kotoutumiskoulutus',
      'paragraph 4 | Opintoja on paljon.',
      'heading 4 | 4.1 Aikataulu',
      'paragraph 4 | Opinnot alkavat syksyllä.',
      'heading - | 8. Seuranta-asiat',
      'paragraph - | Ryhmä kokoontuu.',
    ]);
  });

  it('of the table, of an appendix or of the sources ends the sections', async () => {
    const text = [
      '6. Ohjaus ja neuvonta',
      'Neuvontaa saa arkisin.',
      'Vastuutaulukko',
      'Taulukko seuraa.',
      'Liite 1: Sanasto',
      'Sanoja.',
    ].join('\n\n');
    expect(passagesOf(await structureOf(text)).map((line) => line.split(' | ')[0])).toEqual([
      'heading 6',
      'paragraph 6',
      'heading -',
      'paragraph -',
      'heading -',
      'paragraph -',
    ]);
  });
});

describe('a facet', () => {
  const facet = async (label: string): Promise<string> => {
    const text = `3. Monikielinen yhteiskuntaorientaatio\n\n${label}\n\nTyö jatkuu.`;
    return passagesOf(await structureOf(text))
      .slice(1)
      .join(' // ');
  };

  it.each([
    ['A. Kuvaus palvelusta:', 'description'],
    ['Kuvaus palvelusta', 'description'],
    ['B. Vastuutaho:', 'responsible'],
    ['Vastuutahot', 'responsible'],
    ['C. Yhteistyö:', 'cooperation'],
    ['Yhteistyökumppanit', 'cooperation'],
    ['B) Vastutaho:', 'responsible'],
    ['Beskrivning av tjänsten', 'description'],
    ['Ansvarig instans:', 'responsible'],
    ['Samarbete', 'cooperation'],
  ])('%s is the facet %s', async (label, name) => {
    expect(await facet(label)).toBe(
      `heading 3 ${name} | ${label} // paragraph 3 ${name} | Työ jatkuu.`,
    );
  });

  it('and its words may stand on one line', async () => {
    expect(await facet('B. Vastuutaho: Kunta vastaa.')).toBe(
      'heading 3 responsible | B. Vastuutaho: // paragraph 3 responsible | Kunta vastaa. // paragraph 3 responsible | Työ jatkuu.',
    );
  });

  it('is no sentence that begins with its word', async () => {
    expect(await facet('Yhteistyö on tärkeää kaikille.')).toContain(
      'paragraph 3 | Yhteistyö on tärkeää kaikille.',
    );
  });

  it('outside all sections is the name of a chapter', async () => {
    const text = `Yhteistyö\n\n${FILLER}`;
    const document = await structureOf(text);
    expect(document.passages.map((p) => p.facet)).toEqual([null, null]);
  });
});

describe('a chapter whose heading names no service', () => {
  const opening = [
    '1. Palvelutarpeen arviointi',
    FILLER,
    '2. Kotoutumissuunnitelma',
    FILLER,
    '3. Monikielinen yhteiskuntaorientaatio',
    FILLER,
    '4. Opinnot',
  ];
  const sectionOfLast = async (paragraphs: readonly string[]) =>
    (await structureOf([...opening, ...paragraphs].join('\n\n'))).passages.at(-1)?.section;

  it('is placed by the services its first paragraph names', async () => {
    expect(
      await sectionOfLast(['Kotoutumiskoulutus alkaa syksyllä.', 'Kotoutumiskoulutusta on lisää.']),
    ).toBe('4');
  });

  it('is left alone when its text is on another section as well', async () => {
    expect(
      await sectionOfLast([
        'Kotoutumiskoulutus alkaa syksyllä.',
        'Ohjausta ja neuvontaa on, samoin ohjaus ja neuvonta verkossa.',
      ]),
    ).toBeNull();
  });

  it('is left alone when the section has its own heading', async () => {
    expect(await sectionOfLast(['Palvelutarpeen arviointi tehdään ensin.'])).toBeNull();
  });
});
