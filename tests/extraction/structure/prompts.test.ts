import { describe, expect, it } from 'vitest';
import { Form } from '../../../src/extraction/structure/form';
import { knowledge, structureOf } from '../harness';
import { answersOf, passagesOf } from './samples';

const form = new Form(knowledge);
const promptOf = (text: string) => {
  const match = form.promptAt(text, { start: 0, end: text.length });
  return match === null ? null : { questions: match.questions, rest: text.slice(match.end) };
};

describe('a prompt of the form', () => {
  it.each(knowledge.prompts.filter((p) => p.question_id !== null))(
    'is known: $prompt',
    ({ question_id, prompt }) => {
      expect(promptOf(prompt)?.questions).toContain(question_id);
      expect(promptOf(`${prompt} Vastaus on tässä.`)?.rest).toContain('tässä.');
    },
  );

  it.each([
    ['Miten kunta toteuttaa monikielisen yhteiskunta-orientaation?', '3a-1'],
    ['Miten kunta totetuttaa monikielisen yhteiskuntaorientation?', '3a-1'],
    ['Mitkä tahot / yksiköt vastaavat yhteiskuntaorientaation järjestämisestä ?', '3b'],
    ['Nimeä yhteistyötahot', '3c-3'],
    ['Mitkä yksiköt ja tahot vastaavat kotoutumiskoulutuksen järjestämisestä?', '4b'],
    ['MILLÄ KIELILLÄ KUNNASSA ON TARVE JÄRJESTÄÄ YHTEISKUNTAORIENTAATIO?', '3a-3'],
    ['På vilka språk finns det behov att ordna samhällsorientering i kommunen?', '3a-3'],
  ])('is known although it is not word for word the same: %s', (text, question) => {
    expect(promptOf(text)?.questions).toEqual([question]);
  });

  it('belongs to all questions that share it', () => {
    expect(promptOf('Miten palvelun järjestämiseksi tehdään yhteistyötä?')?.questions).toEqual([
      '1c',
      '2c',
      '3c-1',
      '4c',
      '5c',
      '6c',
      '7c',
    ]);
  });

  it('ends where the answer on its line begins', () => {
    expect(promptOf('Nimeä yhteistyötahot. Opisto ja seurakunta.')?.rest).toBe(
      'Opisto ja seurakunta.',
    );
    expect(promptOf('Kunta tai kunnat: Aura')?.rest).toBe('Aura');
  });

  it.each([
    'Kunta vastaa palveluista itse.',
    'Yhteistyötä tehdään joka viikko monen tahon kanssa.',
    'Miten asukkaat löytävät palvelun?',
    '',
  ])('is not found in %j', (text) => {
    expect(promptOf(text)).toBeNull();
  });

  it('and the form’s instructions are its own text, an answer is not', () => {
    for (const { prompt } of knowledge.prompts)
      if (prompt.split(' ').length > 4) expect(form.isOwnText(prompt)).toBe(true);
    expect(form.isOwnText('Kunta järjestää ryhmiä kirjastolla kahdesti kuussa.')).toBe(false);
    expect(form.isOwnText('')).toBe(false);
  });
});

const COOPERATION = 'Miten palvelun järjestämiseksi tehdään yhteistyötä?';
const filled = [
  'Kunta tai kunnat: Aura',
  '1. Osaamisen ja kotoutumisen palvelutarpeen arviointi ja monialaisen osaamisen ja kotoutumisen palvelutarpeen arviointi',
  'A. Kuvaus palvelusta: Miten palvelut järjestetään kunnassa?',
  'Arviot tehdään syksyllä.',
  'B. Vastuutaho:',
  'Mitkä tahot/ yksiköt tekevät osaamisen ja kotoutumisen palvelutarpeen arvioinnin ja miten?',
  'Kunnan oma väki.',
  'Mitkä tahot/yksiköt tekevät monialaisen osaamisen ja kotoutumisen palvelutarpeen arvioinnin kunnassa ja hyvinvointialueella ja miten?',
  'Työpari tekee.',
  'C. Yhteistyö:',
  COOPERATION,
  'Tapaamme kerran kuussa.',
  '3. Monikielinen yhteiskuntaorientaatio',
  'A. Kuvaus palvelusta:',
  'Miten kunta toteuttaa monikielisen yhteiskuntaorientaation?',
  'Ryhmissä ja verkossa.',
  'Mitä yhteiskuntaorientaation kohderyhmiä kunnassa on? Kotivanhemmat.',
  'Millä kielillä kunnassa on tarve järjestää yhteiskuntaorientaatio?',
  'B. Vastuutaho:',
  'Mitkä tahot/ yksiköt vastaavat yhteiskuntaorientaation järjestämisestä?',
  'Opisto.',
  'C. Yhteistyö:',
  COOPERATION,
  'Verkosto kokoontuu.',
  'Nimeä yhteistyötahot.',
  'Kirjasto.',
];

describe('the form with its answers', () => {
  it('gives each answer to the question above it', async () => {
    expect(answersOf(await structureOf(filled.join('\n\n')))).toEqual({
      municipality: 'Aura',
      '1a': 'Arviot tehdään syksyllä.',
      '1b-1': 'Kunnan oma väki.',
      '1b-2': 'Työpari tekee.',
      '1c': 'Tapaamme kerran kuussa.',
      '3a-1': 'Ryhmissä ja verkossa.',
      '3a-2': 'Kotivanhemmat.',
      '3b': 'Opisto.',
      '3c-1': 'Verkosto kokoontuu.',
      '3c-3': 'Kirjasto.',
    });
  });

  it('keeps prompts and instructions apart from answers', async () => {
    const kinds = passagesOf(await structureOf(filled.join('\n\n')));
    expect(kinds).toContain(
      'prompt 3a-3 | Millä kielillä kunnassa on tarve järjestää yhteiskuntaorientaatio?',
    );
    expect(kinds.filter((k) => k.startsWith('paragraph'))).toHaveLength(10);
  });

  it('keeps the section when it prints the prompt of another one', async () => {
    const misprinted = filled.map((line) =>
      line === 'Mitkä tahot/ yksiköt vastaavat yhteiskuntaorientaation järjestämisestä?'
        ? 'Mitkä tahot/ yksiköt vastaavat kotoutumiskoulutuksen järjestämisestä?'
        : line,
    );
    expect(answersOf(await structureOf(misprinted.join('\n\n')))).toMatchObject({
      '3b': 'Opisto.',
    });
  });

  it('reads a question in other words by its cue, else as the next one', async () => {
    const reworded = filled
      .join('\n\n')
      .replace(
        'Mitä yhteiskuntaorientaation kohderyhmiä kunnassa on? Kotivanhemmat.',
        'Mitkä ovat orientaation kohderyhmät teillä?\n\nKotivanhemmat.',
      )
      .replace('Nimeä yhteistyötahot.', 'Miten kumppanit saadaan mukaan työhön?');
    expect(answersOf(await structureOf(reworded))).toMatchObject({
      '3a-2': 'Kotivanhemmat.',
      '3c-2': 'Kirjasto.',
    });
  });

  it('is told from a text that only asks one of its questions', async () => {
    const document = await structureOf(
      `Aura\n\n${COOPERATION}\n\nVerkosto kokoontuu.\n\nNimeä yhteistyötahot. Kirjasto.`,
    );
    expect(document.layout).toBe('strategy');
  });
});
