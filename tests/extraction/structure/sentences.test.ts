import { describe, expect, it } from 'vitest';
import { sentenceSpans } from '../../../src/extraction/structure/sentences';
import { structureOf } from '../harness';

const parts = (text: string): string[] =>
  sentenceSpans(text, 0, text.length).map((s) => text.slice(s.start, s.end));

describe('a sentence', () => {
  it.each([
    ['Yksi. Kaksi! Kolme? Neljä', ['Yksi.', 'Kaksi!', 'Kolme?', 'Neljä']],
    ['Yksi.\nKaksi', ['Yksi.', 'Kaksi']],
    ['Hän sanoi: ”Tule.” Sitten mentiin.', ['Hän sanoi: ”Tule.”', 'Sitten mentiin.']],
    ['Vuonna 2024. 15 henkeä tuli.', ['Vuonna 2024.', '15 henkeä tuli.']],
    ['Ensin.   Sitten. ', ['Ensin.', 'Sitten.']],
    ['Verkossa www.esimerkki.fi on tietoa.', ['Verkossa www.esimerkki.fi on tietoa.']],
  ])('ends where another begins: %j', (text, wanted) => {
    expect(parts(text)).toEqual(wanted);
  });

  it.each([
    'Mukana ovat mm. Opisto ja kirjasto.',
    'Palveluja on esim. Aurassa.',
    'Siitä vastaa ko. Kunta.',
    'Sovitaan em. Tahojen kanssa.',
    'Lain 13 § 1 mom. Mukaan toimitaan.',
    'Ryhmä alkaa 1. Päivänä.',
    'Tjänster ordnas t.ex. Av staden.',
    'Det gäller bl.a. Esbo.',
  ])('is not ended by an abbreviation or an ordinal: %s', (text) => {
    expect(parts(text)).toEqual([text]);
  });

  it('is not found in nothing', () => {
    expect(parts('  ')).toEqual([]);
  });
});

describe('the sentences of a document', () => {
  it('are its own words: no headings, prompts or table rows', async () => {
    const { sentences, text } = await structureOf(
      '6. Ohjaus ja neuvonta\n\nYksi. Kaksi.\n\na\tb\nc\td\n\n- Kolme. Neljä.',
    );
    expect(sentences.map((s) => text.slice(s.start, s.end))).toEqual([
      'Yksi.',
      'Kaksi.',
      'Kolme.',
      'Neljä.',
    ]);
  });

  it('carry the line that leads to their list', async () => {
    const { sentences } = await structureOf(
      'Ohjelma alkaa.\n\nNeuvontaa saa näillä kielillä:\n\n- arabia\n- somali\n\nMuuta.\n\n- ukraina',
    );
    const leads = sentences.map((s) => s.lead.length > 0);
    expect(leads).toEqual([false, false, true, true, false, false]);
  });
});

describe('a sentence without end', () => {
  it('is parted at blanks, and nothing of it is lost', () => {
    const text = `${'sana '.repeat(3000)}loppu.`;
    const found = parts(text);
    expect(found.length).toBeGreaterThan(5);
    expect(Math.max(...found.map((part) => part.length))).toBeLessThanOrEqual(2000);
    expect(found.join(' ')).toBe(text);
  });

  it('is parted where it has no blank', () => {
    const text = 'a'.repeat(5000);
    expect(parts(text).join('')).toBe(text);
  });
});
