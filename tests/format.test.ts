import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatDate,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatPlace,
  formatProgramme,
} from '../src/format';

const nbsp = '\u00a0';

describe('format', () => {
  it('writes numbers as Finns do, with a space between thousands and a decimal comma', () => {
    expect(formatNumber(10284, 'fi')).toBe(`10${nbsp}284`);
    expect(formatNumber(4.7, 'sv')).toBe('4,7');
    expect(formatNumber(10284.5, 'en')).toBe('10,284.5');
  });

  it('keeps a space before the percent sign but in English', () => {
    expect(formatPercent(6.8, 'fi')).toBe(`6,8${nbsp}%`);
    expect(formatPercent(6.8, 'sv')).toBe(`6,8${nbsp}%`);
    expect(formatPercent(6.8, 'en')).toBe('6.8%');
  });

  it('writes the size of a file in a unit that leaves few digits', () => {
    const sizes = [0, 999, 1000, 9940, 9960, 999_600, 1_945_600, 12_345_678_901];
    expect(sizes.map((bytes) => formatBytes(bytes, 'fi').replace(nbsp, ' '))).toEqual([
      '0 t',
      '999 t',
      '1 kt',
      '9,9 kt',
      '10 kt',
      '1 Mt',
      '1,9 Mt',
      '12 Gt',
    ]);
    expect(formatBytes(1_945_600, 'sv')).toBe(`1,9${nbsp}MB`);
    expect(formatBytes(345, 'en')).toBe(`345${nbsp}B`);
  });

  it('writes a date as precisely as its source', () => {
    expect(formatDate('2024-11-18', 'fi')).toBe('18.11.2024');
    expect(formatDate('2024-11', 'sv')).toBe('11/2024');
    expect(formatDate('2024-11-18', 'en')).toBe('18 November 2024');
    expect(formatDate('2024', 'fi')).toBe('2024');
  });

  it('writes a period once when it begins and ends in the same year', () => {
    expect(formatPeriod('2018', '2025-12-31')).toBe('2018–2025');
    expect(formatPeriod('2025-01-01', '2025')).toBe('2025');
    expect(formatPeriod(null, null)).toBe('');
  });

  it('names a municipality in the reader’s language, in English by its majority', () => {
    const raseborg = { name_fi: 'Raasepori', name_sv: 'Raseborg', language_status: 'sv-fi' };
    expect(formatPlace(raseborg, 'fi')).toBe('Raasepori');
    expect(formatPlace(raseborg, 'sv')).toBe('Raseborg');
    expect(formatPlace(raseborg, 'en')).toBe('Raseborg');
  });

  it('calls a programme by its issuer and years, or by its title or file when the issuer is unknown', () => {
    const programme = {
      file_name: 'a.pdf',
      title: null,
      year: '2024',
      period_start: null,
      period_end: null,
      places: [{ name_fi: 'Kuopio', name_sv: 'Kuopio', language_status: 'fi' }],
    };
    expect(formatProgramme(programme, 'fi')).toBe('Kuopio 2024');
    expect(formatProgramme({ ...programme, places: [] }, 'fi')).toBe('a.pdf');
  });
});
