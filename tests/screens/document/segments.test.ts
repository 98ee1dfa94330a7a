import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../../src/screens/document/segments';

const whole = { start: 0, end: 20 };

describe('segments', () => {
  it('are one plain stretch where nothing is marked', () => {
    expect(segmentsOf(whole, [])).toEqual([{ start: 0, end: 20, ids: [], begins: [], ends: [] }]);
  });

  it('know every span over them, the narrowest first, however spans overlap', () => {
    const segments = segmentsOf(whole, [
      { id: 'sentence', start: 2, end: 16 },
      { id: 'word', start: 4, end: 8 },
      { id: 'tail', start: 6, end: 18 },
    ]);
    expect(segments.map(({ start, end, ids }) => [start, end, ids.join(' ')])).toEqual([
      [0, 2, ''],
      [2, 4, 'sentence'],
      [4, 6, 'word sentence'],
      [6, 8, 'word tail sentence'],
      [8, 16, 'tail sentence'],
      [16, 18, 'tail'],
      [18, 20, ''],
    ]);
  });

  it('cover the range without gap or overlap', () => {
    const spans = Array.from({ length: 40 }, (_, i) => ({
      ...{ id: String(i), start: (i * 7) % 90, end: ((i * 7) % 90) + 1 + ((i * 13) % 30) },
    }));
    const range = { start: 10, end: 80 };
    const segments = segmentsOf(range, spans);
    expect(segments[0]?.start).toBe(10);
    expect(segments.at(-1)?.end).toBe(80);
    for (const [i, { start, end, ids }] of segments.entries()) {
      expect(start).toBeLessThan(end);
      if (i > 0) expect(segments[i - 1]?.end).toBe(start);
      const over = spans.filter((span) => span.start <= start && span.end >= end);
      expect([...ids].sort()).toEqual(over.map(({ id }) => id).sort());
    }
  });

  it('say where a span begins in the range and where it ends', () => {
    const segments = segmentsOf({ start: 5, end: 10 }, [
      { id: 'from before', start: 0, end: 7 },
      { id: 'beyond', start: 8, end: 30 },
      { id: 'elsewhere', start: 12, end: 14 },
      { id: 'empty', start: 6, end: 6 },
    ]);
    expect(segments.map(({ begins, ends }) => [begins, ends])).toEqual([
      [['from before'], ['from before']],
      [[], []],
      [['beyond'], []],
    ]);
  });

  it('keep two spans over the same words apart', () => {
    const [, both] = segmentsOf(whole, [
      { id: 'a', start: 3, end: 6 },
      { id: 'b', start: 3, end: 6 },
    ]);
    expect(both?.ids).toEqual(['a', 'b']);
  });
});
