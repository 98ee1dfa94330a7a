import { describe, expect, it } from 'vitest';
import { flagsOf, programme } from './flags';

const section = (own: string, shared: string): string => `${own}\n\nC. Yhteistyö:\n\n${shared}`;
const repeated = (first: string, second: string) =>
  flagsOf(
    'repeated-answer',
    programme({
      '4': section('Opetusta on päivisin ja iltaisin.', first),
      '6': section('Neuvontaa saa joka arkipäivä torilta.', second),
    }),
  );
const answer = 'Verkosto tapaa neljästi vuodessa ja sopii asiakkaiden poluista opistojen kanssa.';

describe('an answer', () => {
  it('is doubted when it stands under two questions', async () => {
    expect(await repeated(answer, answer)).toEqual([`4c+6c: ${answer}`]);
  });

  it.each([
    ['in capital letters and other marks', answer.toUpperCase().replace('.', ' !')],
    ['with a typing error', answer.replace('opistojen', 'opistjen')],
    ['with a word left out', answer.replace('neljästi ', '')],
    ['broken over lines', answer.replace('vuodessa ja', 'vuodessa\nja')],
  ])('is doubted when it stands there again %s', async (_, again) => {
    expect(await repeated(answer, again)).toHaveLength(1);
  });

  it('is doubted once a pair', async () => {
    const text = programme({
      '3': section('Ryhmät ovat pieniä.', answer),
      '4': section('Opetusta on iltaisin.', answer),
      '6': section('Neuvontaa saa torilta.', answer),
    });
    const flags = await flagsOf('repeated-answer', text);
    expect(flags.map((flag) => flag.slice(0, flag.indexOf(':')))).toEqual([
      '3c-1+4c',
      '3c-1+6c',
      '4c+6c',
    ]);
  });

  it.each([
    [
      'tells of something else',
      answer,
      'Kirjasto ja nuorisotila kutsuvat perheitä yhteisiin iltoihin joka viikko.',
    ],
    [
      'is adapted to its question',
      'Koulutuksesta sovitaan opiston kanssa keväällä.',
      'Neuvonnasta sovitaan kirjaston kanssa syksyllä.',
    ],
    ['is a few words', 'Yhteistyötä tehdään laajasti.', 'Yhteistyötä tehdään laajasti.'],
    [
      'points to another answer',
      'Katso kohdan yksi vastaus tämän asiakirjan alusta.',
      'Katso kohdan yksi vastaus tämän asiakirjan alusta.',
    ],
  ])('is not doubted when it %s', async (_, first, second) => {
    expect(await repeated(first, second)).toEqual([]);
  });

  it('may name the same responsible bodies', async () => {
    const bodies =
      'B. Vastuutaho:\n\nEspoon kaupunki, työllisyysalue ja alueen oppilaitokset yhdessä.';
    const text = programme({ '4': `Opetusta on.\n\n${bodies}`, '6': `Neuvontaa on.\n\n${bodies}` });
    expect(await flagsOf('repeated-answer', text)).toEqual([]);
  });
});
