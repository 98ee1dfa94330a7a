import { describe, expect, it } from 'vitest';
import { bipartiteLayout } from '../../src/charts/bipartite-layout';
import { countCrossings } from '../../src/charts/count-crossings';
import { groupTail } from '../../src/charts/group-tail';
import type { Graph } from '../../src/charts/graph';
import { crossingsOf, orderGraph } from '../../src/charts/order-graph';
import { stepGraph } from '../../src/charts/step-graph';
import { graphOf } from './fixtures/bipartite';

const node = (key: string) => ({ key, name: key, label: key });
const tangled: Graph = {
  left: ['a', 'b', 'c'].map(node),
  right: ['x', 'y', 'z'].map(node),
  links: [
    { from: 'a', to: 'z', weight: 1 },
    { from: 'b', to: 'y', weight: 3 },
    { from: 'c', to: 'x', weight: 2 },
  ],
};

describe('lines between two columns', () => {
  it('are counted where they cross, as a comparison of all pairs counts them', () => {
    const lines = Array.from({ length: 80 }, (_, i) => [(i * 37) % 19, (i * 53) % 23] as const);
    const slow = lines.flatMap(([a, b], i) =>
      lines.slice(i + 1).filter(([c, d]) => (a - c) * (b - d) < 0),
    );
    expect(countCrossings(lines)).toBe(slow.length);
  });

  it('that meet in one place do not cross', () => {
    expect(
      countCrossings([
        [0, 1],
        [1, 1],
        [1, 0],
      ]),
    ).toBe(1);
    expect(
      countCrossings([
        [0, 0],
        [0, 1],
        [1, 1],
      ]),
    ).toBe(0);
  });
});

describe('a graph in order', () => {
  it('is untangled where it can be', () => {
    expect(crossingsOf(tangled)).toBe(3);
    expect(crossingsOf(orderGraph(tangled))).toBe(0);
  });

  it('keeps its left side when asked to', () => {
    expect(orderGraph(tangled, true).left).toEqual(tangled.left);
    expect(orderGraph(tangled, true).right.map(({ key }) => key)).toEqual(['z', 'y', 'x']);
  });

  it.each([4, 20, 308])('of %i municipalities never crosses more than as given', (count) => {
    const graph = graphOf(count, 14);
    expect(crossingsOf(orderGraph(graph))).toBeLessThanOrEqual(crossingsOf(graph));
  });
});

describe('a tail put together', () => {
  const rest = (others: readonly { name: string }[]) => node(`${others.length} others`);

  it('keeps the heaviest and adds up the links of the others', () => {
    const graph = groupTail(tangled, { side: 'right', keep: 1, rest });
    expect(graph.right.map(({ key }) => key)).toEqual(['y', '2 others']);
    expect(graph.right[1]?.rest).toBe(true);
    expect(graph.links.map(({ to, weight }) => [to, weight])).toEqual([
      ['2 others', 1],
      ['y', 3],
      ['2 others', 2],
    ]);
  });

  it('merges links of one node into one', () => {
    const links = ['x', 'z'].map((to) => ({ from: 'a', to, weight: 2 }));
    const graph = groupTail({ ...tangled, links }, { side: 'right', keep: 0, rest });
    expect(graph.links).toEqual([{ from: 'a', to: '3 others', weight: 4 }]);
  });

  it('replaces no single node', () => {
    expect(groupTail(tangled, { side: 'right', keep: 2, rest })).toBe(tangled);
  });
});

describe.each([4, 20, 308])('two columns of %i municipalities', (count) => {
  const layout = bipartiteLayout(graphOf(count, 14), 640);

  it('have bars in proportion to their links, and links to their weights', () => {
    const unit = (layout.links[0]?.thickness ?? 0) / (layout.links[0]?.weight ?? 1);
    for (const { thickness, weight } of layout.links) expect(thickness / weight).toBeCloseTo(unit);
    for (const { key, weight } of layout.nodes) {
      const own = layout.links.filter(({ from, to }) => from === key || to === key);
      expect(weight).toBeCloseTo(own.reduce((sum, one) => sum + one.thickness, 0));
    }
  });

  it('have rows that do not overlap', () => {
    for (const side of ['left', 'right'] as const) {
      const rows = layout.nodes.filter((one) => one.side === side);
      rows.slice(1).forEach(({ top }, index) => {
        const before = rows[index];
        expect(top).toBeGreaterThan((before?.top ?? 0) + (before?.height ?? 0) - 1e-6);
      });
    }
  });
});

describe('arrow keys between two columns', () => {
  const layout = bipartiteLayout(tangled, 640, true);

  it.each([
    ['a', 'ArrowDown', 'b'],
    ['b', 'ArrowUp', 'a'],
    ['a', 'ArrowRight', 'z'],
    ['y', 'ArrowLeft', 'b'],
    ['b', 'Home', 'a'],
    ['z', 'End', 'x'],
    ['a', 'ArrowLeft', null],
    ['c', 'ArrowDown', null],
  ])('lead from %s by %s to %s', (from, pressed, to) => {
    expect(stepGraph(layout, from, pressed)).toBe(to);
  });
});
