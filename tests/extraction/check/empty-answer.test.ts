import { describe, expect, it } from 'vitest';
import { extractText } from '../harness';
import { flagsOf } from './flags';

const prompts = {
  approval: 'Kotoutumisohjelmaa kuvaavan asiakirjan käsittely- ja hyväksymisprosessi kunnassa',
  '1a': 'Miten palvelut järjestetään kunnassa?',
  '1c': 'Miten palvelun järjestämiseksi tehdään yhteistyötä?',
  '5a-1': 'Miten luku- ja kirjoitustaidon koulutus järjestetään kunnassanne?',
  '5a-2': 'Mikäli luku- ja kirjoitustaidon koulutukselle ei ole tarvetta, perustelut miksi?',
} as const;

/** The ministry’s form with the given answers; an empty one leaves only the prompt. */
const form = (answers: Readonly<Record<keyof typeof prompts, string>>): string =>
  [
    'Kunnan kotoutumisohjelmaa eli kotoutumisen alkuvaiheen palveluita kuvaava asiakirja',
    'Kunta tai kunnat: Espoo',
    `${prompts.approval}\n\n${answers.approval}`,
    '1. Osaamisen ja kotoutumisen palvelutarpeen arviointi ja monialaisen osaamisen ja kotoutumisen palvelutarpeen arviointi (KotoL 14 ja 15 §)',
    `A. Kuvaus palvelusta:\n\n${prompts['1a']}\n\n${answers['1a']}`,
    `C. Yhteistyö:\n\n${prompts['1c']}\n\n${answers['1c']}`,
    '3. Monikielinen yhteiskuntaorientaatio (KotoL 25 §)',
    'A. Kuvaus palvelusta:\n\nMiten kunta toteuttaa monikielisen yhteiskuntaorientaation?\n\nRyhmissä.',
    '5. Muu koulutus ja palvelut, jotka edistävät suomen ja ruotsin kielen osaamista, luku- ja kirjoitustaitoa, yhteiskunta- ja työelämävalmiuksia sekä työllistymistä ja yrittäjyyttä',
    `A. Kuvaus palvelusta:\n\n${prompts['5a-1']}\n\n${answers['5a-1']}`,
    `${prompts['5a-2']}\n\n${answers['5a-2']}`,
  ].join('\n\n');

const all = {
  approval: 'Hallitus.',
  '1a': 'Tapaamalla.',
  '1c': 'Viikoittain.',
  '5a-1': 'Illoin.',
  '5a-2': 'Ei.',
};
const empties = async (answers: Partial<typeof all>) =>
  (await flagsOf('empty-answer', form({ ...all, ...answers }))).map((flag) => flag.split(':')[0]);

describe('a question of the form', () => {
  it('is not doubted when it is answered', async () => {
    expect(await empties({})).toEqual([]);
  });

  it('is doubted when it is printed and has no answer, by its prompt', async () => {
    expect(await flagsOf('empty-answer', form({ ...all, '1c': '' }))).toEqual([
      `1c: ${prompts['1c']}`,
    ]);
  });

  it.each(['–', '...', 'Ei vastausta'])(
    'is doubted when a sign for nothing stands there: %s',
    async (sign) => {
      expect(await empties({ '1a': sign })).toEqual(['1a']);
    },
  );

  it('is not doubted for the approval', async () => {
    expect(await empties({ approval: '' })).toEqual([]);
  });

  it.each([{ '5a-1': '' }, { '5a-2': '' }])(
    'is not doubted when its alternative is answered: %o',
    async (answers) => {
      expect(await empties(answers)).toEqual([]);
    },
  );

  it('is doubted when neither alternative is answered', async () => {
    expect(await empties({ '5a-1': '', '5a-2': '' })).toEqual(['5a-1', '5a-2']);
  });

  it('is not doubted when it is not printed', async () => {
    const { dataset } = await extractText(form({ ...all, '1c': '' }));
    expect(dataset.answers.filter((r) => r.status === 'absent').length).toBeGreaterThan(10);
    expect(dataset.quality_flags.filter((f) => f.rule_id === 'empty-answer')).toHaveLength(1);
  });

  it('is doubted in the filled PDF form when its field is empty, not when it has no field', async () => {
    const fields = [
      'Kunta tai kunnat: Espoo',
      'Kunnassa/kunnissa kotoutumisohjelmaa koordinoiva ta: Espoon kaupunki',
      '1A kuvaus palvelusta: Tapaamalla.',
      '1B vastuutaho: Kaupunki.',
      '1C yhteistyö:',
      '2A kuvaus: Yhdessä.',
      '2B vastuutaho: Kaupunki.',
      '2C yhteistyö: Viikoittain.',
      '3A kuvaus: Ryhmissä.',
      '3B vastuutaho: Kaupunki.',
    ];
    const text = `Kotoutumisohjelma\n\n${prompts['5a-1']}\n\n${fields.map((f) => `\t${f}`).join('\n')}`;
    expect(await flagsOf('empty-answer', text)).toEqual(['1c: 1C yhteistyö']);
  });
});

describe('a heading after the parts of the form', () => {
  const own = (cooperation: string) =>
    [
      '# Espoon kotoutumisohjelma 2025–2028',
      '## 1 Osaamisen ja kotoutumisen palvelutarpeen arviointi',
      '### 1.1 Kuvaus\n\nKeskustelu kestää tunnin.',
      '### 1.2 Vastuutaho\n\nArvioinnista vastaa Espoon kaupunki.',
      `### 1.3 Yhteistyö\n\n${cooperation}`,
      '## 2 Kotoutumissuunnitelma\n\n### 2.1 Kuvaus\n\nSuunnitelma tehdään vuodeksi.',
    ].join('\n\n');

  it('is doubted where nothing stands under it', async () => {
    expect(await flagsOf('empty-answer', own(''))).toEqual(['1C: 1.3 Yhteistyö']);
  });

  it.each(['Kela käy paikalla kuukausittain.', 'Ks. Vantaan kotoutumisohjelma.'])(
    'is not doubted where something does: %s',
    async (text) => {
      expect(await flagsOf('empty-answer', own(text))).toEqual([]);
    },
  );
});
