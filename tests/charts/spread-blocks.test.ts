import { describe, expect, it } from 'vitest';
import { spreadBlocks } from '../../src/charts/spread-blocks';

const blocks = (...wanted: number[]) => wanted.map((one) => ({ wanted: one, size: 20 }));

describe('blocks', () => {
  it('stand where they want to be while there is room', () => {
    expect(spreadBlocks(blocks(10, 40, 90), 100)).toEqual([0, 30, 80]);
  });

  it('share the way when two want the same place', () => {
    expect(spreadBlocks(blocks(50, 50), 100)).toEqual([30, 50]);
  });

  it('push on a neighbour that was not touched before', () => {
    expect(spreadBlocks(blocks(50, 50, 62), 200)).toEqual([24, 44, 64]);
  });

  it('stay within the height', () => {
    expect(spreadBlocks(blocks(-30, 130), 100)).toEqual([0, 80]);
  });

  it('go from the top down where they do not fit', () => {
    expect(spreadBlocks(blocks(5, 5, 5), 40)).toEqual([0, 20, 40]);
  });

  it('never overlap, whatever sizes they have and want', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      wanted: (index * 7919) % 900,
      size: 4 + ((index * 31) % 17),
    }));
    const tops = spreadBlocks(many, 1000);
    tops.forEach((top, index) => {
      const next = tops[index + 1] ?? 1000;
      expect(next - top).toBeGreaterThan((many[index]?.size ?? 0) - 1e-6);
    });
    expect(tops[0]).toBeGreaterThanOrEqual(0);
  });

  it('are none for none', () => {
    expect(spreadBlocks([], 20)).toEqual([]);
  });
});
