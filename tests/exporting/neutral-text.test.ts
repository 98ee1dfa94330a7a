import { describe, expect, it } from 'vitest';
import { neutralText } from '../../src/exporting/neutral-text';
import { attacks } from './attacks';
import { hardText, seeded } from './seeded';

const dialects = ['excel', 'open'] as const;
const formulaStart = /^[\s\p{Cf}\p{Cc}"]*[=+\-@＝＋－＠]/u;

/** What a spreadsheet would see as cells, were the text parted at every line and at a separator. */
function parts(text: string, separator: RegExp): string[] {
  return text.split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/).flatMap((line) => line.split(separator));
}

describe('a text in a file for spreadsheets', () => {
  it('is tried with at least sixty attacks, all of them different', () => {
    expect(new Set(attacks).size).toBe(attacks.length);
    expect(attacks.length).toBeGreaterThanOrEqual(60);
  });

  it.each(attacks)('cannot begin a formula: %j', (attack) => {
    expect(parts(neutralText(attack, 'open'), /[;\t]/).filter(isEvaluated)).toEqual([]);
    expect(parts(neutralText(attack, 'excel'), /[,\t]/).filter(isEvaluated)).toEqual([]);
  });

  it.each([
    'Koulutusta järjestetään kunnassa.',
    'suomi, ruotsi; englanti',
    'kieli- ja kulttuurikoulutus, -ohjaus ja -neuvonta',
    'a = b, 3 + 4 – 5',
    'nimi@example.org',
    '”Lainaus” ja toinen',
    '– ajatusviiva',
    "it's",
    '',
  ])('stays as it is where there is nothing to fear: %j', (text) => {
    for (const dialect of dialects) expect(neutralText(text, dialect)).toBe(text);
  });

  it('gets its mark before each line that could be a formula', () => {
    expect(neutralText('Palvelut:\n- ohjaus\n  - neuvonta', 'open')).toBe(
      "Palvelut:\n'- ohjaus\n'  - neuvonta",
    );
  });

  it('never becomes the same as another text', () => {
    const next = seeded(20261126);
    const texts = [...new Set(Array.from({ length: 20_000 }, () => hardText(next)))];
    for (const dialect of dialects) {
      expect(new Set(texts.map((text) => neutralText(text, dialect))).size).toBe(texts.length);
    }
  });

  it('is made in time that grows with its length alone', () => {
    for (const long of ['\t'.repeat(50_000), ' '.repeat(50_000), ',-a'.repeat(20_000)]) {
      const marked = neutralText(long, 'excel');
      expect(marked.length).toBeGreaterThanOrEqual(long.length);
    }
  });
});

/** Words behind a hyphen give at worst the name of nothing. */
function isEvaluated(cell: string): boolean {
  return formulaStart.test(cell) && !/^[\s"]*[-+][\p{L}\s]*$/u.test(cell);
}
