import { describe, expect, it } from 'vitest';
import { extractText, quoteOf } from '../harness';

/** Status of each question that is not absent: `3a-1 answered 2`, with the words of the answer. */
async function answers(text: string): Promise<string[]> {
  const found = await extractText(text);
  expect(found.dataset.answers).toHaveLength(41);
  return found.dataset.answers
    .filter((a) => a.status !== 'absent')
    .map((a) => [a.question_id, a.status, a.word_count, quoteOf(found, a) ?? ''].join(' ').trim());
}

const form = (...lines: readonly string[]): string =>
  [
    'Kotoutumisohjelma',
    'Kunta tai kunnat: Aura',
    '3. Monikielinen yhteiskuntaorientaatio',
    'A. Kuvaus palvelusta:',
    'Miten kunta toteuttaa monikielisen yhteiskuntaorientaation?',
    'Ryhmissä ja verkossa.',
    'Mitä yhteiskuntaorientaation kohderyhmiä kunnassa on?',
    'Kotivanhemmat.',
    'Millä kielillä kunnassa on tarve järjestää yhteiskuntaorientaatio?',
    'Arabia.',
    'Missä asiakaspalveluprosessin vaiheessa monikielistä yhteiskuntaorientaatiota tarjotaan asiakkaille?',
    'Alussa.',
    'B. Vastuutaho:',
    'Mitkä tahot/ yksiköt vastaavat yhteiskuntaorientaation järjestämisestä?',
    'Opisto.',
    'C. Yhteistyö:',
    'Miten palvelun järjestämiseksi tehdään yhteistyötä?',
    'Verkosto.',
    'Nimeä yhteistyötahot.',
    'Kirjasto.',
    '6. Kotoutumisohjelman aikainen ohjaus ja neuvonta',
    'A. Kuvaus palvelusta:',
    'Miten kunnassa on järjestetty kotoutumisohjelman aikaiset ohjaus- ja neuvontapalvelut?',
    ...lines,
  ].join('\n\n');

const SECTION_3 = [
  'municipality answered 1 Aura',
  '3a-1 answered 3 Ryhmissä ja verkossa.',
  '3a-2 answered 1 Kotivanhemmat.',
  '3a-3 answered 1 Arabia.',
  '3a-4 answered 1 Alussa.',
  '3b answered 1 Opisto.',
  '3c-1 answered 1 Verkosto.',
  '3c-3 answered 1 Kirjasto.',
];

describe('a question of the form', () => {
  it('is answered by the words below it, all of which are counted', async () => {
    expect(
      await answers(form('Neuvontaa saa arkisin.', '- Myös illalla', '- Ja verkossa')),
    ).toEqual([...SECTION_3, '6a answered 7 Neuvontaa saa arkisin.']);
  });

  it.each([
    ['nothing', []],
    ['a dash', ['–']],
    ['dots', ['...']],
    ['N/A', ['N/A']],
    [
      'the form’s own instruction',
      [
        'Kuvaa palvelun järjestämistä eri kohderyhmien osalta. Erittele tarvittaessa vastuutahot eri kohderyhmien osalta. Kuvaa tarvittaessa erikseen suomen- ja ruotsinkieliset palvelut.',
      ],
    ],
    ['the next prompt', ['B. Vastuutaho:']],
  ] as const)('is empty with %s below it', async (_, lines) => {
    expect(await answers(form(...lines))).toEqual([...SECTION_3, '6a empty 0']);
  });

  it('is absent where its prompt is not printed', async () => {
    const { dataset } = await extractText(form('Neuvontaa saa.'));
    expect(dataset.answers.find((a) => a.question_id === '3c-2')).toMatchObject({
      status: 'absent',
      word_count: 0,
      evidence_id: null,
    });
  });

  it('is empty in the filled PDF form when its field is', async () => {
    const dump = [
      'Kotoutumisohjelma',
      '\tKunta tai kunnat: Aura',
      '\t1A kuvaus: Arviot.',
      '\t1B vastuutaho: Väki.',
      '\t1B vastuutaho 2: Pari.',
      '\t1C yhteistyö: Tapaamme.',
      '\t2A kuvaus: Suunnitelma.',
      '\t2B vastuutaho: Neuvoja.',
      '\t2B vastuutaho b: Työpari.',
      '\t2C yhteistyö:',
    ].join('\n');
    const { dataset } = await extractText(dump);
    const status = (id: string) => dataset.answers.find((a) => a.question_id === id)?.status;
    expect([status('1a'), status('2b-2'), status('2c'), status('7c')]).toEqual([
      'answered',
      'answered',
      'empty',
      'empty',
    ]);
  });

  it('is answered without a prompt by the facet, or by the sentences that have its cue', async () => {
    const text = [
      '# Auran kotoutumisohjelma',
      '## 3. Monikielinen yhteiskuntaorientaatio',
      'A. Kuvaus palvelusta:',
      'Ryhmät kokoontuvat viikoittain. Kohderyhmiä ovat kotivanhemmat. Opetusta saa kahdella kielellä.',
    ].join('\n\n');
    expect(await answers(text)).toEqual([
      '3a-1 answered 10 Ryhmät kokoontuvat viikoittain. Kohderyhmiä ovat kotivanhemmat. Opetusta saa kahdella kielellä.',
      '3a-2 answered 3 Kohderyhmiä ovat kotivanhemmat.',
      '3a-3 answered 4 Opetusta saa kahdella kielellä.',
    ]);
  });
});
