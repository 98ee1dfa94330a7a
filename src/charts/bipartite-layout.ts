import { nodeWeights, type Graph, type GraphLink, type GraphNode } from './graph';
import { orderGraph } from './order-graph';
import { placeLinks } from './place-links';
import type { PlacedLink, PlacedNode } from './placed-graph';
import { spreadBlocks } from './spread-blocks';
import { textWidth } from './text-width';
import { wrapName } from './wrap-name';

export interface BipartiteLayout {
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
  /** Left edges of the bars of both sides. */
  readonly leftX: number;
  readonly rightX: number;
  readonly height: number;
  readonly text: number;
}

export const barWidth = 8;
export const nameGap = 8;
/** More nodes on a side than this are set tight, fewer than these wide. */
export const manyNodes = 40;
const fewNodes = 10;

/**
 * Two columns of nodes and the links between them. Rows are at least as high as their names and bars as high as their links,
 * so that names stay legible whatever the weights; d3-sankey spaces nodes by weight alone, which puts the names of light
 * nodes on top of each other. The side that needs more height is stacked, the other one stands level with what it is
 * linked to.
 */
export function bipartiteLayout(given: Graph, width: number, keepLeft = false): BipartiteLayout {
  const graph = orderGraph(given, keepLeft);
  const count = Math.max(graph.left.length, graph.right.length);
  const text = count > manyNodes ? 12 : 14;
  const type = { width: width / 3, text, pad: count > manyNodes ? 1 : count < fewNodes ? 16 : 6 };
  const weights = nodeWeights(graph.links);
  const left = measure(graph.left, type);
  const right = measure(graph.right, type);
  const unit = unitOf(Math.max(heightOf(left), heightOf(right)), graph.links);
  const grow = (rows: readonly Row[]) =>
    rows.map((row) => {
      const weight = Math.max(1, (weights.get(row.node.key) ?? 0) * unit);
      return { ...row, weight, size: Math.max(row.size, weight + 6) };
    });
  const nodes = stand(grow(left), grow(right), graph.links);
  const leftX = roomOf(left, text);
  const rightX = width - roomOf(right, text) - barWidth;
  return {
    ...{ nodes, leftX, rightX, text },
    links: placeLinks(graph.links, nodes, { from: leftX + barWidth, to: rightX, unit }),
    height: Math.max(0, ...nodes.map(({ top, height }) => top + height)),
  };
}

interface Row {
  readonly node: GraphNode;
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight: number;
}

interface Type {
  /** The most that a name takes of the width. */
  readonly width: number;
  readonly text: number;
  readonly pad: number;
}

/** Rows as high as their names, with the node's text after them. */
function measure(nodes: readonly GraphNode[], { width, text, pad }: Type): Row[] {
  return nodes.map((node) => {
    const lines = wrapName(node.text ? `${node.name} ${node.text}` : node.name, width, text);
    return { node, lines, size: lines.length * (text + 4) + pad, weight: 0 };
  });
}

function roomOf(rows: readonly Row[], text: number): number {
  const lines = rows.flatMap((row) => row.lines);
  return Math.ceil(Math.max(0, ...lines.map((line) => textWidth(line, text)))) + nameGap;
}

function heightOf(rows: readonly { readonly size: number }[]): number {
  return rows.reduce((sum, { size }) => sum + size, 0);
}

/** Pixels for a weight of one: links together fill most of the height that names take. */
function unitOf(height: number, links: readonly GraphLink[]): number {
  const total = links.reduce((sum, { weight }) => sum + weight, 0);
  return total > 0 ? Math.min(12, Math.max(0.25, (height * 0.75) / total)) : 1;
}

/** Both sides at their heights. */
function stand(left: readonly Row[], right: readonly Row[], links: readonly GraphLink[]) {
  const [leads, follows] = heightOf(left) >= heightOf(right) ? [left, right] : [right, left];
  let end = 0;
  const tops = leads.map(({ size }) => (end += size) - size);
  const centres = new Map(
    leads.map(({ node, size }, at) => [node.key, (tops[at] ?? 0) + size / 2]),
  );
  const wanted = meanCentres(links, centres);
  const blocks = follows.map(({ node, size }) => ({ size, wanted: wanted.get(node.key) ?? end }));
  const places = spreadBlocks(blocks, end);
  const leadSide = leads === left ? 'left' : 'right';
  const followSide = leads === left ? 'right' : 'left';
  return [
    ...leads.map((row, at) => placedNode(row, leadSide, tops[at] ?? 0)),
    ...follows.map((row, at) => placedNode(row, followSide, places[at] ?? 0)),
  ].sort((a, b) => a.side.localeCompare(b.side) || a.top - b.top);
}

function placedNode({ node, lines, size, weight }: Row, side: PlacedNode['side'], top: number) {
  return { ...node, side, lines, top, height: size, middle: top + size / 2, weight };
}

/** For each node the mean height of the nodes on the other side that it is linked to. */
function meanCentres(links: readonly GraphLink[], centres: ReadonlyMap<string, number>) {
  const sums = new Map<string, { sum: number; weight: number }>();
  for (const { from, to, weight } of links) {
    const [key, centre] = centres.has(from) ? [to, centres.get(from)] : [from, centres.get(to)];
    const { sum, weight: before } = sums.get(key) ?? { sum: 0, weight: 0 };
    sums.set(key, { sum: sum + (centre ?? 0) * weight, weight: before + weight });
  }
  return new Map([...sums].map(([key, { sum, weight }]) => [key, sum / weight]));
}
