import { expect, it } from 'vitest';
import { findDates } from '../../../src/extraction/extract/dates';

it.each([
  ['1.1.2025', ['2025-01-01']],
  ['18.11.2024', ['2024-11-18']],
  ['2024-11-18', ['2024-11-18']],
  ['18. marraskuuta 2024', ['2024-11-18']],
  ['marraskuussa 2024', ['2024-11']],
  ['Marraskuu 2024', ['2024-11']],
  ['11/2024', ['2024-11']],
  ['11.2024', ['2024-11']],
  ['den 18 november 2024', ['2024-11-18']],
  ['i november 2024', ['2024-11']],
  ['vuonna 2024', ['2024']],
  ['1.1.2025 ja 31.12.2026', ['2025-01-01', '2026-12-31']],
  ['Päivitetty 5.3.2024, hyväksytty huhtikuussa 2024', ['2024-03-05', '2024-04']],
  ['31.12.2021', ['2021-12-31']],
])('%j has the dates %j, as precise as written', (text, dates) => {
  expect(findDates(text).map((d) => d.date)).toEqual(dates);
});

it.each([
  '',
  'laki 681/2023',
  '13/13/2024',
  '2018–2022',
  '45.13.2024',
  'puh. 050 123 2024 55',
  '12024',
])('%j has no day and no month', (text) => {
  expect(findDates(text).filter((d) => d.date.length > 4)).toEqual([]);
});

it('a date tells where it stands', () => {
  const text = 'Laadittu 18.11.2024.';
  const [found] = findDates(text);
  expect(text.slice(found?.start, found?.end)).toBe('18.11.2024');
});
