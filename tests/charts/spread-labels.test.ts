import { describe, expect, it } from 'vitest';
import { spreadLabels } from '../../src/charts/spread-labels';

describe('labels of lines', () => {
  it('stay where they want to be while there is room', () => {
    expect(spreadLabels([10, 40, 90], 20, [0, 100])).toEqual([10, 40, 90]);
  });

  it('share the way when two want the same place, and keep their order of request', () => {
    expect(spreadLabels([50, 50], 20, [0, 100])).toEqual([40, 60]);
    expect(spreadLabels([52, 48], 20, [0, 100])).toEqual([60, 40]);
  });

  it('push on a neighbour that was not touched before', () => {
    expect(spreadLabels([50, 50, 62], 20, [0, 200])).toEqual([34, 54, 74]);
  });

  it('stay within the bounds', () => {
    expect(spreadLabels([98, 99], 20, [0, 100])).toEqual([80, 100]);
    expect(spreadLabels([-30], 20, [0, 100])).toEqual([0]);
  });

  it('are set evenly where there is no room for all', () => {
    expect(spreadLabels([5, 5, 5, 5], 40, [0, 60])).toEqual([0, 20, 40, 60]);
  });

  it('never overlap, whatever they want', () => {
    const wanted = Array.from({ length: 40 }, (_, index) => (index * 7919) % 600);
    const places = spreadLabels(wanted, 12, [0, 600]).sort((a, b) => a - b);
    for (let index = 1; index < places.length; index++)
      expect((places[index] ?? 0) - (places[index - 1] ?? 0)).toBeGreaterThan(11.999);
    expect(places[0]).toBeGreaterThanOrEqual(0);
    expect(places.at(-1)).toBeLessThanOrEqual(600);
  });

  it('are none for none', () => {
    expect(spreadLabels([], 20, [0, 100])).toEqual([]);
  });
});
