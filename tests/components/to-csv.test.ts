import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/components/to-csv';

const header = ['nimi', 'luku'];

describe('CSV', () => {
  it('is RFC 4180 with a decimal point as open data', () => {
    expect(toCsv(header, [['a, "b"', 6.8]], 'open')).toBe('nimi,luku\r\n"a, ""b""",6.8\r\n');
  });

  it('has semicolons, decimal commas and a byte order mark for Excel', () => {
    expect(toCsv(header, [['a', 6.8]], 'excel')).toBe('\ufeffnimi;luku\r\na;6,8\r\n');
  });

  it('keeps the leading zeros of codes in Excel', () => {
    expect(toCsv(['koodi'], [['019']], 'excel')).toBe('\ufeffkoodi\r\n"=""019"""\r\n');
    expect(toCsv(['koodi'], [['019']], 'open')).toBe('koodi\r\n019\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@x', '\t=1'])('cannot become a formula: %j', (cell) => {
    for (const dialect of ['excel', 'open'] as const) {
      expect(toCsv(['x'], [[cell]], dialect)).toContain(`'${cell}`);
    }
  });

  it('leaves negative numbers numbers and empty cells empty', () => {
    expect(toCsv(['a', 'b'], [[-1, null]], 'open')).toBe('a,b\r\n-1,\r\n');
  });
});
