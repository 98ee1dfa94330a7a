import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../../src/extraction/knowledge/records';
import { municipalityParty } from '../../../src/extraction/extract/party-book';
import { knowledge, mentionsOf } from '../harness';

const path = 'municipality-forms.csv';
const folder = new URL('.', import.meta.url);
const forms = readRecords({ [path]: readFileSync(new URL(path, folder), 'utf8') }, path, [
  'code',
  'name',
  'genitive',
  'locative',
]);

const codesIn = (text: string): string[] => [
  ...new Set(mentionsOf(text, 'municipality').map((m) => m.meaning.code)),
];

/** Codes of the mentions that no longer one holds. */
const outerCodes = (text: string): string[] => {
  const found = mentionsOf(text, 'municipality');
  return [
    ...new Set(
      found
        .filter((m) => !found.some((o) => o.words.length > m.words.length))
        .map((m) => m.meaning.code),
    ),
  ];
};

describe('every municipality', () => {
  it('is there, all 308 of them', () => {
    expect(forms).toHaveLength(308);
    expect([...knowledge.municipalities.keys()].sort()).toEqual(forms.map((f) => f.code).sort());
  });

  it('is found in the nominative', () => {
    const lost = forms.filter(({ code, name }) => !outerCodes(`Siellä ${name} on.`).includes(code));
    expect(lost).toEqual([]);
  });

  it('is found in the genitive', () => {
    const lost = forms.filter(
      ({ code, genitive }) => !outerCodes(`Sekä ${genitive} kunta.`).includes(code),
    );
    expect(lost).toEqual([]);
  });

  it('is found in its own locative case', () => {
    const lost = forms.filter(
      ({ code, locative }) => !outerCodes(`Asuu ${locative} nyt.`).includes(code),
    );
    expect(lost).toEqual([]);
  });

  it('has its own genitive in the name of the party', () => {
    const wrong = forms.flatMap(({ code, genitive }) => {
      const municipality = knowledge.municipalities.get(code);
      const name = municipality ? municipalityParty(municipality).name : '';
      return name.replace(/ (?:kaupunki|kunta)$/, '') === genitive ? [] : [`${name} (${genitive})`];
    });
    expect(wrong).toEqual([]);
  });

  it('is found under its Swedish name', () => {
    const lost = [...knowledge.municipalities.values()].filter(
      ({ code, name_sv }) => !codesIn(`Vi bor i ${name_sv} nu.`).includes(code),
    );
    expect(lost.map((m) => m.name_sv)).toEqual([]);
  });
});

describe('a municipality', () => {
  it.each([
    ['Kauniaisissa', '235'],
    ['Kauniaisten', '235'],
    ['Kauniaisiin', '235'],
    ['Auran', '019'],
    ['Aurassa', '019'],
    ['Auraan', '019'],
    ['Tuusniemellä', '857'],
    ['Tuusniemelle', '857'],
    ['Uudessakaupungissa', '895'],
    ['Uuteenkaupunkiin', '895'],
    ['Turussa', '853'],
    ['Turkuun', '853'],
    ['Varkauden', '915'],
    ['Varkaudessa', '915'],
    ['Iissä', '139'],
    ['Helsingistä', '091'],
    ['Grankulla', '235'],
    ['Åbos', '853'],
  ])('is found as %s', (word, code) => {
    expect(codesIn(`Palvelu on ${word} kaikille.`)).toEqual([code]);
  });

  it.each([
    ['Aura', 'Auranmaan seutukunta'],
    ['Aura', 'Auramo'],
    ['Ii', 'Iisalmessa ja Iitissä'],
    ['Salo', 'salossa kasvaa kuusia'],
    ['Lahti', 'Lahtelainen, Lahtinen'],
    ['Pori', 'Porissut kone'],
    ['Kotka', 'kotka lentää'],
    ['Vaala', 'Vaalan sijaan Vaalanmaa'],
  ])('%s is not found as a part of another word: %s', (name, text) => {
    const code = forms.find((f) => f.name === name)?.code;
    const inside = mentionsOf(text, 'municipality').filter(
      (m) => m.meaning.code === code && !/^Vaalan$/.test(m.words),
    );
    expect(inside).toEqual([]);
  });

  it('is found each time it stands in a text, across a line break too', () => {
    const text = 'Auran kunta, Aurassa ja\nAuraan. Myös Auranmaa.';
    expect(mentionsOf(text, 'municipality').map((m) => m.words)).toEqual([
      'Auran',
      'Aurassa',
      'Auraan',
    ]);
  });

  it('has its area for employment and for wellbeing services', () => {
    const kauniainen = knowledge.municipalities.get('235');
    expect(kauniainen?.employmentArea.name).toBe('Espoo-Kauniainen työllisyysalue');
    expect(kauniainen?.wellbeingCounty.name).toBe('Länsi-Uudenmaan hyvinvointialue');
    expect(knowledge.municipalities.get('272')?.employmentArea.name).toBe(
      'Keski-Pohjanmaan työllisyysalue',
    );
  });
});
