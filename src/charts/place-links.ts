import { linkHorizontal } from 'd3-shape';
import type { GraphLink } from './graph';
import type { PlacedLink, PlacedNode } from './placed-graph';

interface Between {
  readonly from: number;
  readonly to: number;
  /** Pixels for a weight of one. */
  readonly unit: number;
}

/** Links leave and reach each bar in the order of their other ends, so that they do not cross at it. */
export function placeLinks(
  links: readonly GraphLink[],
  nodes: readonly PlacedNode[],
  { from, to, unit }: Between,
): PlacedLink[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const drawn = links.flatMap((link) => {
    const [a, b] = [byKey.get(link.from), byKey.get(link.to)];
    return a && b ? [{ link, a, b }] : [];
  });
  const used = new Map<string, number>();
  const take = (node: PlacedNode, thickness: number) => {
    const start = used.get(node.key) ?? node.middle - node.weight / 2;
    used.set(node.key, start + thickness);
    return start + thickness / 2;
  };
  const starts = new Map(
    [...drawn]
      .sort((x, y) => x.b.middle - y.b.middle)
      .map(({ link, a }) => [link, take(a, link.weight * unit)]),
  );
  const path = linkHorizontal<unknown, [number, number]>();
  return [...drawn]
    .sort((x, y) => x.a.middle - y.a.middle)
    .map(({ link, b }) => {
      const thickness = link.weight * unit;
      const source: [number, number] = [from, starts.get(link) ?? 0];
      const target: [number, number] = [to, take(b, thickness)];
      const key = JSON.stringify([link.from, link.to, link.marked ?? false]);
      return { ...link, key, thickness, path: path({ source, target }) ?? '' };
    });
}
