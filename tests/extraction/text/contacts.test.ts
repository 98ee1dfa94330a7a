import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../../src/extraction/text/normalise';
import { MASK } from '../../../src/extraction/text/contacts';
import { knowledge } from '../harness';
import { asSource, checkSpans } from './samples';

function masked(text: string): string {
  const source = asSource([text]);
  const { notNames } = knowledge;
  const result = normaliseText(source, { keepContacts: false, notNames });
  const open = normaliseText(source, { keepContacts: true });
  checkSpans(result);
  expect(result.text).toHaveLength(open.text.length);
  return result.text;
}

const hide = (text: string, ...parts: string[]) =>
  parts.reduce((all, part) => all.replaceAll(part, part.replace(/\S/g, MASK)), text);

describe('contacts', () => {
  it.each([
    'matti.malli@esim.fi',
    '040 8001234',
    '0408001234',
    '+358 40 800 1234',
    '(09) 800 1234',
    '040-800 1234',
  ])('hides %s at the same length', (contact) => {
    const text = `Kysy lisää: ${contact}, arkisin`;
    expect(masked(text)).toBe(hide(text, contact));
  });

  it.each([
    '01.01.2025 ja 18.11.2024',
    'laki 681/2023 ja 0681/2023',
    '02700 Kauniainen',
    '1 000 000 euroa',
    '0,05 %',
    '13 §:n 1 mom.',
    'vuosina 2016 2017 2018 2019',
    'Y-tunnus 0123456-7',
    'id=2023395-2',
    '10 284 asukasta',
    'kello 08.00-16.00',
  ])('leaves %s readable', (text) => {
    expect(masked(text)).toBe(text);
  });

  it('hides a name that an address spells everywhere, inflected too, and keeps the role', () => {
    const text =
      'Työtä johtaa koordinaattori Maija Esimerkkinen.\n\nSivua\n\nToista\n\nKolmatta\n\nOta yhteyttä Maija Esimerkkiseen.\n\nmaija.esimerkkinen@esim.fi';
    const result = masked(text);
    expect(result).not.toMatch(/Maija|Esimerkki/);
    expect(result).toContain('koordinaattori');
  });

  it('hides a name near a number and leaves bodies, roles and far names', () => {
    const text =
      'Pekka Kaukainen kirjoitti runon.\n\na\n\nb\n\nHyvinvointikoordinaattori Liisa Lähinen\n\n040 8001234\n\nTestilän Kaupunki, Länsi-Testilän Hyvinvointialue, International House';
    expect(masked(text)).toBe(hide(text, 'Liisa Lähinen', '040 8001234'));
  });
});
