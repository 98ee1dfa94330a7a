import { nodeWeights, type Graph, type GraphLink, type GraphNode } from './graph';

interface Tail {
  readonly side: 'left' | 'right';
  /** How many nodes with the most weight stay. */
  readonly keep: number;
  /** The node that stands for the others. */
  readonly rest: (others: readonly GraphNode[]) => Omit<GraphNode, 'rest'>;
}

/** A graph with the lighter nodes of one side put together as one; unchanged where that would replace fewer than two. */
export function groupTail(graph: Graph, { side, keep, rest }: Tail): Graph {
  const nodes = graph[side];
  const weights = nodeWeights(graph.links);
  const byWeight = [...nodes].sort((a, b) => (weights.get(b.key) ?? 0) - (weights.get(a.key) ?? 0));
  const others = byWeight.slice(keep);
  if (others.length < 2) return graph;
  const gone = new Set(others.map(({ key }) => key));
  const together: GraphNode = { ...rest(others), rest: true };
  const end = side === 'left' ? 'from' : 'to';
  const links = graph.links.map((link) =>
    gone.has(link[end]) ? { ...link, [end]: together.key } : link,
  );
  const kept = [...nodes.filter(({ key }) => !gone.has(key)), together];
  return { ...graph, [side]: kept, links: mergeLinks(links) };
}

/** One link for each pair of nodes and kind. */
function mergeLinks(links: readonly GraphLink[]): GraphLink[] {
  const merged = new Map<string, GraphLink>();
  for (const link of links) {
    const key = JSON.stringify([link.from, link.to, link.marked ?? false]);
    const weight = (merged.get(key)?.weight ?? 0) + link.weight;
    merged.set(key, { ...link, weight });
  }
  return [...merged.values()];
}
