import { isTag, type ChildNode, type Element } from 'domhandler';
import type { SourceBlock } from '../document';
import { findOpened, Furniture, withoutSilent } from './html-furniture';
import { unfoldLayout } from './html-layout';
import { LinkPruner } from './html-links';
import { findTitle } from './html-title';
import { isMain, weigh, type Weight } from './html-weights';
import { readMarkup } from './markup-blocks';
import { parseMarkup } from './markup-tree';

/** Share of a page's text that its main part must hold to be taken for the whole. */
const MAIN_SHARE = 0.3;
const FEWEST_CHARACTERS = 200;
/** Share of the text in one container from which on the short containers beside it stand around it. */
const CORE_SHARE = 0.8;
const LONGEST_BESIDE = 600;

/** The main content of a web page, as its elements and as blocks. */
export interface Content {
  readonly nodes: readonly ChildNode[];
  readonly blocks: readonly SourceBlock[];
}

/** Finds the main content of a web page; all its text when nothing is left of it otherwise. */
export function findContent(html: string): Content {
  const page = parseMarkup(html);
  const title = findTitle(page);
  const body = bodyOf(page);
  unfoldLayout(body);
  const kept = new Furniture(weigh(body), findOpened(body), body).remove(body);
  const pruned = new LinkPruner(weigh(kept)).remove(kept);
  const main = chooseMain(pruned);
  const blocks = readMarkup(main);
  if (blocks.some((block) => block.type !== 'gap')) {
    return { nodes: main, blocks: title.lead(blocks) };
  }
  const all = withoutSilent(bodyOf(parseMarkup(html)));
  return { nodes: all, blocks: readMarkup(all) };
}

function bodyOf(nodes: readonly ChildNode[]): ChildNode[] {
  for (const node of nodes.filter(isTag)) {
    if (node.name === 'body') return node.children;
    if (node.name === 'html') return bodyOf(node.children);
  }
  return [...nodes];
}

function chooseMain(nodes: readonly ChildNode[]): readonly ChildNode[] {
  const weights = weigh(nodes);
  const mains = findMains(nodes);
  const inMain = textOf(mains, weights);
  const enough = inMain >= Math.min(FEWEST_CHARACTERS, MAIN_SHARE * textOf(nodes, weights));
  return mains.length > 0 && inMain > 0 && enough ? mains : narrow(nodes, weights);
}

function findMains(nodes: readonly ChildNode[]): Element[] {
  return nodes.filter(isTag).flatMap((node) => (isMain(node) ? [node] : findMains(node.children)));
}

/** Goes down to the container that holds most of the text, as long as what stands beside it is short and has no heading and no table. */
function narrow(
  nodes: readonly ChildNode[],
  weights: ReadonlyMap<Element, Weight>,
): readonly ChildNode[] {
  const total = textOf(nodes, weights);
  const parts = nodes.filter(isTag);
  const core = parts.find((part) => textOf([part], weights) >= total * CORE_SHARE);
  if (core === undefined || !isContainer(core)) return nodes;
  const others = parts.filter((part) => part !== core);
  return others.every((part) => isBeside(part, weights)) ? narrow(core.children, weights) : nodes;
}

function isContainer({ name }: Element): boolean {
  return /^(?:div|section|article|center|form|span)$/.test(name);
}

function isBeside(part: Element, weights: ReadonlyMap<Element, Weight>): boolean {
  const { text = 0, parts = 0 } = weights.get(part) ?? {};
  return text === 0 || (isContainer(part) && parts === 0 && text <= LONGEST_BESIDE);
}

function textOf(nodes: readonly ChildNode[], weights: ReadonlyMap<Element, Weight>): number {
  return nodes.filter(isTag).reduce((sum, node) => sum + (weights.get(node)?.text ?? 0), 0);
}
