/** One of the things linked; keys are unique over both sides. */
export interface GraphNode {
  readonly key: string;
  readonly name: string;
  /** What stands quietly after the name: how many, how much. */
  readonly text?: string;
  /** In words, to those who do not see the chart: its name and what it is linked to. */
  readonly label: string;
  /** Not one thing but what is left over: drawn hollow, last on its side. */
  readonly rest?: boolean;
}

export interface GraphLink {
  readonly from: string;
  readonly to: string;
  /** Thickness of a link is in proportion to it. */
  readonly weight: number;
  /** Stands out from the others: drawn in another colour with a dotted line along it. */
  readonly marked?: boolean;
}

/** Things of two kinds and what links them; links lead from left to right. */
export interface Graph {
  readonly left: readonly GraphNode[];
  readonly right: readonly GraphNode[];
  readonly links: readonly GraphLink[];
}

/** The sum of the weights of each node's links. */
export function nodeWeights(links: readonly GraphLink[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { from, to, weight } of links)
    for (const key of [from, to]) weights.set(key, (weights.get(key) ?? 0) + weight);
  return weights;
}
