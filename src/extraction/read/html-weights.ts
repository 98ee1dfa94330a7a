import { isTag, isText, type ChildNode, type Element } from 'domhandler';

/** What stands below an element: characters of text, those within headings and within links, how many links and buttons. */
export interface Weight {
  readonly text: number;
  /** Characters of headings that are no links. */
  readonly titles: number;
  readonly linked: number;
  readonly links: number;
  /** Links to a place of the same page. */
  readonly inPage: number;
  readonly buttons: number;
  /** Headings and tables. */
  readonly parts: number;
  readonly holdsMain: boolean;
}

const NOTHING: Weight = {
  text: 0,
  titles: 0,
  linked: 0,
  links: 0,
  inPage: 0,
  buttons: 0,
  parts: 0,
  holdsMain: false,
};

const SILENT = /^(?:script|style|noscript|template|svg|head|select|textarea|iframe|object)$/;

/** Weighs every element of a tree once. */
export function weigh(nodes: readonly ChildNode[]): ReadonlyMap<Element, Weight> {
  const weights = new Map<Element, Weight>();
  for (const node of nodes) weighNode(node, weights);
  return weights;
}

function weighNode(node: ChildNode, weights: Map<Element, Weight>): Weight {
  if (isText(node)) return { ...NOTHING, text: node.data.replace(/\s+/g, ' ').trim().length };
  if (!isTag(node) || SILENT.test(node.name)) return NOTHING;
  let sum = NOTHING;
  for (const child of node.children) sum = add(sum, weighNode(child, weights));
  const weight = withOwn(node, sum);
  weights.set(node, weight);
  return weight;
}

function add(a: Weight, b: Weight): Weight {
  return {
    text: a.text + b.text,
    titles: a.titles + b.titles,
    linked: a.linked + b.linked,
    links: a.links + b.links,
    inPage: a.inPage + b.inPage,
    buttons: a.buttons + b.buttons,
    parts: a.parts + b.parts,
    holdsMain: a.holdsMain || b.holdsMain,
  };
}

function withOwn(node: Element, sum: Weight): Weight {
  if (isMain(node)) return { ...sum, holdsMain: true };
  if (/^h[1-6]$/.test(node.name)) {
    return { ...sum, parts: sum.parts + 1, titles: sum.text - sum.linked };
  }
  if (node.name === 'table') return { ...sum, parts: sum.parts + 1 };
  if (isPlainButton(node)) return { ...sum, buttons: sum.buttons + 1 };
  if (node.name !== 'a' || node.attribs['href'] === undefined || sum.text === 0) return sum;
  const inPage = isInPage(node) ? sum.inPage + 1 : sum.inPage;
  return { ...sum, linked: sum.text, links: sum.links + 1, inPage };
}

export function isMain({ name, attribs }: Element): boolean {
  return name === 'main' || attribs['role'] === 'main';
}

/** A link to a place of the same page, which does not open a part of it. */
export function isInPage({ name, attribs }: Element): boolean {
  return name === 'a' && attribs['href']?.startsWith('#') === true && !isOpener(attribs);
}

/** True for what opens and closes another part of the page. */
export function isOpener(attribs: Readonly<Record<string, string>>): boolean {
  return attribs['aria-expanded'] !== undefined || attribs['aria-controls'] !== undefined;
}

function isPlainButton({ name, attribs }: Element): boolean {
  if (name === 'input') return /^(?:submit|button)$/.test(attribs['type'] ?? '');
  return (name === 'button' || attribs['role'] === 'button') && !isOpener(attribs);
}
