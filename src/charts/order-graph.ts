import { countCrossings } from './count-crossings';
import type { Graph, GraphLink, GraphNode } from './graph';

const rounds = 12;

/**
 * A graph whose nodes stand in an order with few crossings: each side in turn is sorted by the mean place of what its nodes
 * are linked to (the barycentre), and the best of the rounds is kept. What is left over stays last. With `keepLeft` only the
 * right side is sorted.
 */
export function orderGraph(graph: Graph, keepLeft = false): Graph {
  let best = graph;
  let least = crossingsOf(graph);
  let current = graph;
  for (let round = 0; round < rounds && least > 0; round++) {
    current = { ...current, right: byBarycentre(current.right, current.left, current.links) };
    if (!keepLeft) {
      const turned = current.links.map((link) => ({ ...link, from: link.to, to: link.from }));
      current = { ...current, left: byBarycentre(current.left, current.right, turned) };
    }
    const crossings = crossingsOf(current);
    if (crossings < least) [best, least] = [current, crossings];
  }
  return best;
}

/** How many pairs of a graph's links cross. */
export function crossingsOf({ left, right, links }: Graph): number {
  const [onLeft, onRight] = [placesOf(left), placesOf(right)];
  return countCrossings(
    links.flatMap(({ from, to }) => {
      const [a, b] = [onLeft.get(from), onRight.get(to)];
      return a === undefined || b === undefined ? [] : [[a, b] as const];
    }),
  );
}

function byBarycentre(
  nodes: readonly GraphNode[],
  others: readonly GraphNode[],
  links: readonly GraphLink[],
): GraphNode[] {
  const places = placesOf(others);
  const sums = new Map<string, { sum: number; weight: number }>();
  for (const { from, to, weight } of links) {
    const before = sums.get(to) ?? { sum: 0, weight: 0 };
    const sum = before.sum + (places.get(from) ?? 0) * weight;
    sums.set(to, { sum, weight: before.weight + weight });
  }
  const centre = ({ key, rest }: GraphNode) => {
    const { sum, weight } = sums.get(key) ?? { sum: 0, weight: 0 };
    return rest ? Infinity : weight > 0 ? sum / weight : others.length;
  };
  const keyed = nodes.map((node) => ({ node, at: centre(node) }));
  return keyed.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at)).map(({ node }) => node);
}

function placesOf(nodes: readonly GraphNode[]): Map<string, number> {
  return new Map(nodes.map(({ key }, index) => [key, index]));
}
