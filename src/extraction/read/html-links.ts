import { isTag, isText, type ChildNode, type Element } from 'domhandler';
import { isInPage, isMain, isOpener, type Weight } from './html-weights';
import { textOf } from './markup-text';

const FEWEST_LINKS = 3;
/** Share of linked characters from which on a part is a menu. */
const MENU_SHARE = 0.75;
const PARTS = /^(?:div|section|ul|ol|menu|p|dl|span|center)$/;
const LOOK_AHEAD = 8;
/** Where a button or a link is the title of a part. */
const TITLES = /^(?:h[1-6]|dt|summary)$/;

/** Takes menus, lists of the page's own headings, lone jumps and buttons out of a tree. */
export class LinkPruner {
  readonly #targets = new Map<string, Weight>();

  constructor(private readonly weights: ReadonlyMap<Element, Weight>) {
    for (const [element, weight] of weights) {
      const { id } = element.attribs;
      if (id !== undefined) this.#targets.set(id, weight);
    }
  }

  remove(nodes: readonly ChildNode[], parent: Element | null = null): ChildNode[] {
    const titled = parent !== null && TITLES.test(parent.name);
    const menus = new Set(nodes.filter((node, at) => this.#isMenu(node, nodes, at)));
    return nodes.filter((node, at) => {
      if (!isTag(node)) return true;
      if (menus.has(node) || namesMenu(nodes.slice(at, at + LOOK_AHEAD), menus)) return false;
      if (this.#isControl(node, titled)) return false;
      if (isInPage(node) && isLone(node, parent)) return false;
      node.children = this.remove(node.children, titled ? parent : node);
      return true;
    });
  }

  /** A button, unless it is the title of a part that it opens; then it becomes its title. */
  #isControl(node: Element, titled: boolean): boolean {
    if (node.name !== 'button' || titled) return false;
    if (!isOpener(node.attribs)) return true;
    const own = this.weights.get(node)?.text ?? 0;
    const target = this.#targets.get(node.attribs['aria-controls'] ?? '');
    if (target === undefined || target.text < 2 * own || isDense(target)) return true;
    node.name = 'summary';
    return false;
  }

  #isMenu(node: ChildNode, siblings: readonly ChildNode[], at: number): boolean {
    if (!isTag(node) || !PARTS.test(node.name)) return false;
    const weight = this.weights.get(node);
    if (weight === undefined || weight.holdsMain || isMain(node)) return false;
    if (weight.inPage > 1 && weight.inPage === weight.links && isDense(weight)) return true;
    if (weight.links < FEWEST_LINKS || !isDense(weight)) return false;
    return !this.#isIntroduced(siblings, at);
  }

  /** A list of links belongs to the text that it stands in: after a colon, or between paragraphs. */
  #isIntroduced(siblings: readonly ChildNode[], at: number): boolean {
    const list = siblings[at];
    if (list === undefined || !isTag(list) || !/^[ou]l$/.test(list.name)) return false;
    const before = siblings.slice(Math.max(0, at - LOOK_AHEAD), at).findLast(isFilled);
    if (before === undefined || !this.#isProse(before)) return false;
    if (textOf(before).endsWith(':')) return true;
    const after = siblings.slice(at + 1, at + LOOK_AHEAD).find(isFilled);
    return after !== undefined && this.#isProse(after);
  }

  #isProse(node: ChildNode): boolean {
    if (isText(node)) return true;
    if (!isTag(node) || !/^(?:p|div)$/.test(node.name)) return false;
    const weight = this.weights.get(node);
    return weight !== undefined && weight.text > 0 && weight.parts === 0 && !isDense(weight);
  }
}

function isFilled(node: ChildNode): boolean {
  return isTag(node) || (isText(node) && node.data.trim() !== '');
}

/** True when nearly all is links but the headings. */
function isDense({ text, titles, linked }: Weight): boolean {
  return linked > 0 && linked >= (text - titles) * MENU_SHARE;
}

/** A jump within the page that is not among words: the whole of a part, a mark of a note. */
function isLone(link: Element, parent: Element | null): boolean {
  if (parent === null || parent.name === 'sup') return true;
  if (!/^(?:div|body|section|main|article|p)$/.test(parent.name)) return false;
  return parent.children.every(
    (child) => child === link || (isText(child) ? child.data.trim() === '' : isTag(child)),
  );
}

/** True for a heading that has nothing below it but a menu. */
function namesMenu(nodes: readonly ChildNode[], menus: ReadonlySet<ChildNode>): boolean {
  const [heading, next, after] = nodes.filter((node) => isTag(node));
  if (heading !== nodes[0] || !isHeading(heading) || next === undefined) return false;
  return menus.has(next) && (after === undefined || isHeading(after));
}

function isHeading(node: ChildNode | undefined): boolean {
  return node !== undefined && isTag(node) && /^h[1-6]$/.test(node.name);
}
