import { describe, expect, it } from 'vitest';
import { decideLanguage, decideLayout } from '../../../src/extraction/structure/layout';
import { HEADING_TOLERANCE, similarity } from '../../../src/extraction/structure/similarity';
import { structureOf } from '../harness';

describe('the layout', () => {
  it.each([
    ['ministry-form-fields', 5, 0, 0],
    ['ministry-form-fields', 40, 30, 7],
    ['ministry-form', 0, 8, 0],
    ['ministry-form', 0, 30, 7],
    ['own-layout', 0, 7, 3],
    ['own-layout', 0, 0, 7],
    ['strategy', 0, 0, 2],
    ['strategy', 0, 7, 0],
  ] as const)(
    'is %s with %i fields, %i prompts, %i sections',
    (layout, fields, prompts, sections) => {
      expect(decideLayout(fields, prompts, sections)).toBe(layout);
    },
  );

  it('follows the Act when three of its sections have headings', async () => {
    const two =
      '# Ohjelma\n\n## Kotoutumiskoulutus\n\nTekstiä.\n\n## Ohjaus ja neuvonta\n\nTekstiä.';
    expect((await structureOf(two)).layout).toBe('strategy');
    expect((await structureOf(`${two}\n\n## Kotoutumissuunnitelma\n\nLisää.`)).layout).toBe(
      'own-layout',
    );
  });

  it('counts a section once however often its heading stands', async () => {
    const text = '# Ohjelma\n\n## Kotoutumiskoulutus\n\nTekstiä.';
    const repeated = `${text}\n\n## Kotoutumiskoulutus\n\nLisää.\n\n## Kotoutumiskoulutus\n\nLisää.`;
    expect((await structureOf(repeated)).layout).toBe('strategy');
  });
});

describe('the language', () => {
  it.each([
    ['Kunta vastaa palveluista ja neuvonta on maksutonta.', 'fi'],
    ['Kommunen ansvarar för tjänsterna och rådgivningen är avgiftsfri.', 'sv'],
    ['Kunta ja kaupunki ovat mukana. Staden är med.', 'fi'],
    [
      'Lakia sovelletaan. Det är en fråga om tjänster som ordnas för kunden och på kommunens vägnar.',
      'sv',
    ],
    ['', 'fi'],
  ] as const)('of %j is %s: the one of most of the text', (text, language) => {
    expect(decideLanguage(text)).toBe(language);
  });

  it('decides whose words steer the reading', async () => {
    const cues = async (text: string) =>
      (await structureOf(text)).mentions.flatMap((m) =>
        m.meaning.kind === 'cue' ? [m.meaning.language] : [],
      );
    const finnish = await cues(
      'Kunta järjestää neuvontaa ja ohjausta. Kaupunki ordnar se on sekä myös.',
    );
    const swedish = await cues(
      'Staden ordnar rådgivning för alla och den är till för kunden på svenska.',
    );
    expect(new Set(finnish)).toEqual(new Set(['fi']));
    expect(new Set(swedish)).toEqual(new Set(['sv']));
  });
});

describe('similarity', () => {
  it.each([
    ['abc', 'abc', 1],
    ['', '', 1],
    ['abcd', 'abce', 0.75],
    ['abc', 'xyz', 0],
  ])('of %j and %j is %f', (a, b, wanted) => {
    expect(similarity(a, b)).toBeCloseTo(wanted);
  });

  it('lets a heading differ in about one letter of seven', () => {
    expect(HEADING_TOLERANCE).toBe(0.15);
    expect(similarity('vastuutaho', 'vastutaho')).toBeGreaterThan(1 - HEADING_TOLERANCE);
    expect(similarity('vastuu', 'vastus')).toBeLessThan(1 - HEADING_TOLERANCE);
  });
});
