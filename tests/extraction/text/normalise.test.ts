import { expect, it } from 'vitest';
import { normaliseText } from '../../../src/extraction/text/normalise';
import { asSource, checkSpans } from './samples';

it('appends form fields with spans of name and value, empty ones too', () => {
  const fields = [
    { name: '1A kuvaus', value: 'Arvio tehdään\nheti.\n\nSe uusitaan.', page: 7 },
    { name: '1B', value: '', page: 8 },
  ];
  const result = normaliseText(asSource(['Lomake'], fields), { keepContacts: true });
  checkSpans(result);
  expect(result.text).toBe('Lomake\n\n1A kuvaus: Arvio tehdään heti.\nSe uusitaan.\n\n1B:');
  const [, first, second] = result.blocks;
  expect(first).toMatchObject({ type: 'field', page: 7 });
  expect(result.text.slice(first?.value?.start, first?.value?.end)).toBe(
    'Arvio tehdään heti.\nSe uusitaan.',
  );
  expect(second?.value?.start).toBe(second?.value?.end);
  expect(result.text.slice(second?.name?.start, second?.name?.end)).toBe('1B');
});

it('counts pages, and has none where the format has none', () => {
  expect(normaliseText(asSource(['a', 'b', 'c']), { keepContacts: true }).pageCount).toBe(3);
  expect(normaliseText(asSource(['a']), { keepContacts: true }).pageCount).toBeNull();
});

it('parts a heading from the numbered one that a conversion has run into it', () => {
  const { text } = normaliseText(asSource(['2 Alkuvaiheen palvelut2.1 Arviointi']), {
    keepContacts: true,
  });
  expect(text).toBe('2 Alkuvaiheen palvelut\n\n2.1 Arviointi');
});

it('keeps every span true on lines thrown together at random', () => {
  let seed = 3;
  const next = (most: number) => (seed = (seed * 48_271) % 2_147_483_647) % most;
  const parts = [
    '',
    'Kunta',
    'luku-',
    'ja työ',
    '- kohta',
    'a\tb\t',
    '\tc',
    '3/12',
    'x@y.fi',
    '040 1234567',
    'Sisällys',
    'Aa Bb',
    '1.2.2024',
  ];
  for (let round = 0; round < 60; round += 1) {
    const pages = Array.from({ length: 1 + next(4) }, () =>
      Array.from({ length: next(25) }, () => parts[next(parts.length)] ?? '').join('\n'),
    );
    checkSpans(normaliseText(asSource(pages), { keepContacts: round % 2 === 0 }));
  }
});

it.each([
  ['letters', 'a'.repeat(300_000)],
  ['hyphens', 'a-'.repeat(150_000)],
  ['digits', '0'.repeat(300_000)],
  ['dots', '. '.repeat(150_000)],
  ['numbered lines', 'Sana 1\n'.repeat(30_000)],
  ['contacts', 'a.b@c.fi Aa Bb\n'.repeat(8_000)],
])(
  'takes time in proportion to the size on a run of %s',
  (_, text) => {
    const start = performance.now();
    normaliseText(asSource([text]), { keepContacts: false });
    expect(performance.now() - start).toBeLessThan(8_000);
  },
  30_000,
);
