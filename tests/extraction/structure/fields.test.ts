import { describe, expect, it } from 'vitest';
import type { FormField } from '../../../src/extraction/document';
import { structure } from '../../../src/extraction/structure/structure';
import { normaliseText } from '../../../src/extraction/text/normalise';
import { knowledge, structureOf } from '../harness';
import { answersOf } from './samples';

const field = ([name, value]: readonly [string, string]): FormField => ({ name, value, page: 1 });

/** The answers of a filled PDF form with these fields and some print of its own. */
function answers(fields: readonly (readonly [string, string])[]): Record<string, string> {
  const print = { type: 'paragraph', text: 'Miten palvelut järjestetään kunnassa?' } as const;
  const source = {
    mediaType: 'application/pdf',
    pages: [{ number: 1, blocks: [print] }],
    fields: fields.map(field),
  };
  return answersOf(structure('a', normaliseText(source, { keepContacts: true }), knowledge));
}

const first: readonly (readonly [string, string])[] = [
  ['Kunta tai kunnat', 'Aura'],
  ['1A kuvaus palvelusta', 'Arviot tehdään syksyllä.'],
  ['1B vastuutaho', 'Kunnan oma väki.'],
  ['1B vastuutaho 2', 'Työpari.'],
  ['1C yhteistyö', 'Tapaamme usein.'],
];

describe('the fields of the form', () => {
  it('are given to its questions by section, facet and order', () => {
    expect(answers(first)).toEqual({
      municipality: 'Aura',
      '1a': 'Arviot tehdään syksyllä.',
      '1b-1': 'Kunnan oma väki.',
      '1b-2': 'Työpari.',
      '1c': 'Tapaamme usein.',
    });
  });

  it('are known although their names are cut off', () => {
    const cut = first.map(([name, value]) => [name.slice(0, 4), value] as const);
    expect(answers(cut)).toMatchObject({ '1a': 'Arviot tehdään syksyllä.', '1b-2': 'Työpari.' });
  });

  it('are known by order where the rest of a name is plainly wrong', () => {
    const wrong = first.map(
      ([name, value]) =>
        [
          name === '1B vastuutaho 2' ? '1B Miten kielitaidon päättötestaus järjestetään' : name,
          value,
        ] as const,
    );
    expect(answers(wrong)).toMatchObject({ '1b-1': 'Kunnan oma väki.', '1b-2': 'Työpari.' });
  });

  it('go by their content where there are fewer of them than questions', () => {
    expect(
      answers([
        ...first,
        ['3A kuvaus', 'Ryhmissä ja verkossa.'],
        ['3A kuvaus b', 'Ryhmiä on kolmella kielellä.'],
      ]),
    ).toMatchObject({ '3a-1': 'Ryhmissä ja verkossa.', '3a-3': 'Ryhmiä on kolmella kielellä.' });
  });

  it('without a value leave the question unanswered', () => {
    expect(answers([...first, ['6A kuvaus', ''], ['6B', 'Kunta.']])).not.toHaveProperty('6a');
  });

  it('with several paragraphs give one passage each', () => {
    expect(answers([...first, ['6A kuvaus', 'Yksi.\n\nKaksi.\n Kolme. ']])['6a']).toBe(
      'Yksi. / Kaksi. / Kolme.',
    );
  });

  it('make all print around them the form’s own', () => {
    expect(Object.values(answers(first))).not.toContain('Miten palvelut järjestetään kunnassa?');
  });

  it('are five at least: fewer make no form', () => {
    expect(answers(first.slice(0, 4))).toEqual({});
  });

  it('are read from a dump at the end of a text, with doubled colons and cut names', async () => {
    const dump = [
      'Kotoutumisohjelma',
      'Lomakkeen tekstiä.',
      '',
      '\tKunta tai kunnat: Aura',
      '\t1A kuvaus palv: : Arviot tehdään syksyllä.',
      '\t1B vast:: Kunnan oma väki.',
      '\t1B vast 2: Työpari.',
      '\t1C yhteistyö: Tapaamme usein.',
      '\t2A kuvaus: Suunnitelma laaditaan yhdessä.',
      'Toinen rivi jatkaa.',
      '\t2B vastuutaho: Neuvoja.',
      '\t2B vastuutaho b: Työpari.',
      '\t2C yhteistyö: Verkosto.',
      '\t3A kuvaus: Ryhmissä.',
    ].join('\n');
    const document = await structureOf(dump);
    expect(document.layout).toBe('ministry-form-fields');
    expect(answersOf(document)).toEqual({
      municipality: 'Aura',
      '1a': 'Arviot tehdään syksyllä.',
      '1b-1': 'Kunnan oma väki.',
      '1b-2': 'Työpari.',
      '1c': 'Tapaamme usein.',
      '2a': 'Suunnitelma laaditaan yhdessä. / Toinen rivi jatkaa.',
      '2b-1': 'Neuvoja.',
      '2b-2': 'Työpari.',
      '2c': 'Verkosto.',
      '3a-1': 'Ryhmissä.',
    });
  });
});

it('leaves a field with no telling word its place from the end', () => {
  const found = answers([
    ...first,
    ['3A kuvaus palvelusta', 'Kurssi ostetaan.'],
    ['3A kuvaus 2', 'Thai, turkki ja vietnam.'],
    ['3A kuvaus 3', 'Heti alussa.'],
  ]);
  expect(found['3a-3']).toBe('Thai, turkki ja vietnam.');
  expect(found['3a-4']).toBe('Heti alussa.');
});
