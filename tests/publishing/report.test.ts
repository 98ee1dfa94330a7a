import { describe, expect, it } from 'vitest';
import { formatReading, formatSummary, type Reading } from '../../src/publishing/report';

const good: Reading = { fileName: 'kokkola.docx', status: 'ok', facts: 213, message: null };
const bad: Reading = {
  fileName: 'rikki.pdf',
  status: 'failed',
  facts: 0,
  message: 'The file is damaged. Save it as PDF again.',
};

describe('the report of a run', () => {
  it('gives a document one line', () => {
    expect(formatReading(good, 1, 9)).toBe('  1/9  kokkola.docx  ok  213 facts');
    expect(formatReading({ ...good, facts: 1 }, 7, 300)).toBe(
      '    7/300  kokkola.docx  ok  1 fact',
    );
  });

  it('says below a failed document what is wrong and what to do', () => {
    expect(formatReading(bad, 2, 9)).toBe(
      '  2/9  rikki.pdf  failed\n       The file is damaged. Save it as PDF again.',
    );
  });

  it('sums up documents, facts, flags, seconds and version', () => {
    const run = { flags: 1, milliseconds: 3210, output: 'dataset', version: '0123456789ab' };
    expect(formatSummary({ ...run, readings: [good, good] })).toBe(
      '2 documents, 426 facts, 1 flag, 3.2 s: dataset, version 0123456789ab',
    );
    expect(formatSummary({ ...run, readings: [good, bad] })).toContain('2 documents (1 failed)');
  });
});
