import { describe, expect, it } from 'vitest';
import { readReportView, withKinds, withParts } from '../../src/screens/report-view';

const parts = ['sections', 'parties', 'gaps'];
const at = (text: string) => {
  const values = new URLSearchParams(text);
  return readReportView({ one: (key) => values.get(key) }, parts);
};

describe('a report in the address', () => {
  it('is none without its key', () => {
    expect(at('with=tables')).toBeUndefined();
  });

  it('has every part and kind unless told', () => {
    expect(at('report=all')).toEqual({ parts, kinds: ['figures', 'tables', 'passages'] });
  });

  it('has the parts named, in their own order, and no others', () => {
    expect(at('report=gaps.unknown.sections&with=passages.tables')).toEqual({
      parts: ['sections', 'gaps'],
      kinds: ['tables', 'passages'],
    });
  });

  it('can be left with nothing', () => {
    expect(at('report=none&with=none')).toEqual({ parts: [], kinds: [] });
  });

  it('is written as short as it is', () => {
    expect(withParts(parts, parts)).toEqual({ report: 'all' });
    expect(withParts(['gaps'], parts)).toEqual({ report: 'gaps' });
    expect(withParts([], parts)).toEqual({ report: 'none' });
    expect(withKinds(['tables', 'passages'], ['tables', 'passages'])).toEqual({ with: null });
    expect(withKinds(['tables'], ['tables', 'passages'])).toEqual({ with: 'tables' });
    expect(withKinds([], ['tables', 'passages'])).toEqual({ with: 'none' });
  });
});
