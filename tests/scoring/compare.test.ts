import { describe, expect, it } from 'vitest';
import { accuracyOf } from '../../src/scoring/accuracy';
import { compare } from '../../src/scoring/compare';
import { readLabels } from '../../src/scoring/labels';

const languages = (...lines: string[]) =>
  readLabels('languages', ['language_code,role,doubt', ...lines].join('\n'));

describe('labels', () => {
  it('are compared by the columns they have', () => {
    const comparison = compare(languages('ar,offered,', 'so,planned,'), [
      { service_id: 'guidance', language_code: 'ar', role: 'offered' },
      { service_id: 'guidance', language_code: 'ru', role: 'offered' },
    ]);
    expect(comparison).toEqual({
      right: ['ar · offered'],
      missed: ['so · planned'],
      extra: ['ru · offered'],
    });
  });

  it('count a fact once however many rows say it', () => {
    const row = { language_code: 'ar', role: 'offered' };
    expect(compare(languages('ar,offered,'), [row, row]).right).toHaveLength(1);
  });

  it('neither reward nor punish what is a matter of opinion', () => {
    const open = languages('ar,offered,', 'ru,offered,only in one group');
    const both = [
      { language_code: 'ar', role: 'offered' },
      { language_code: 'ru', role: 'offered' },
    ];
    for (const found of [both, both.slice(0, 1)])
      expect(compare(open, found)).toEqual({ right: ['ar · offered'], missed: [], extra: [] });
  });

  it('leave out what is absent on either side, blanks and letter case', () => {
    const coverage = readLabels('coverage', 'section,status\n1,described\n2,absent');
    const found = [
      { section: '1', status: 'Described ' },
      { section: '3', status: 'absent' },
    ];
    expect(compare(coverage, found)).toEqual({ right: ['1 · described'], missed: [], extra: [] });
  });

  it('must have columns of the table', () => {
    expect(() => readLabels('languages', 'code\nar')).toThrow('no column code');
  });
});

describe('accuracy', () => {
  it('adds up the documents of a table', () => {
    const measured = [
      { right: ['a', 'b'], missed: ['c'], extra: [] },
      { right: ['a'], missed: [], extra: ['d'] },
    ].map((comparison) => ({ table: 'goals' as const, comparison }));
    expect(accuracyOf(measured)).toEqual([
      {
        table_name: 'goals',
        documents: 2,
        labelled: 4,
        found: 4,
        true_positives: 3,
        precision: 0.75,
        recall: 0.75,
        f1: 0.75,
      },
    ]);
  });

  it('has no share of nothing', () => {
    const comparison = { right: [], missed: [], extra: [] };
    expect(accuracyOf([{ table: 'goals', comparison }])).toMatchObject([
      { precision: null, recall: null, f1: null },
    ]);
  });
});
