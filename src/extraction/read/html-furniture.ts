import { isTag, type ChildNode, type Element } from 'domhandler';
import { isMain, isOpener, type Weight } from './html-weights';

/** Elements that never are the text of a page. */
const NEVER =
  /^(?:script|style|noscript|template|iframe|object|embed|svg|math|canvas|audio|video|map|select|textarea|input|datalist|option|progress|meter|head|title|link|meta|base|rp|rt)$/;
/** Elements and roles that stand around the text, unless the text itself stands in them. */
const AROUND = /^(?:nav|aside|footer|form|dialog)$/;
const AROUND_ROLES =
  /^(?:navigation|banner|contentinfo|complementary|search|form|dialog|alertdialog|menu|menubar|toolbar|tablist|tooltip|progressbar)$/;
/** How word processors mark the header and the footer of a page of print in the web pages they write. */
const PRINTED_EDGE = /^(?:header|footer)$/;
const CONSENT = /cookie|consent|gdpr/i;
/** Share of the page's text from which on an element is the page, whatever it is called. */
const PAGE_SHARE = 0.6;

interface Place {
  readonly inMain: boolean;
}

/** Takes what stands around a page's text, and what it hides, out of its tree. */
export class Furniture {
  readonly #total: number;
  readonly #hasMain: boolean;

  /** @param opened ids of the parts that a button of the page opens: they are text although hidden for now */
  constructor(
    private readonly weights: ReadonlyMap<Element, Weight>,
    private readonly opened: ReadonlySet<string>,
    nodes: readonly ChildNode[],
  ) {
    const tops = nodes.filter(isTag).flatMap((node) => weights.get(node) ?? []);
    this.#total = tops.reduce((sum, { text }) => sum + text, 0);
    this.#hasMain = tops.some(({ holdsMain }) => holdsMain);
  }

  remove(nodes: readonly ChildNode[], place: Place = { inMain: false }): ChildNode[] {
    return nodes.filter((node) => {
      if (!isTag(node)) return true;
      if (this.#isFurniture(node, place)) return false;
      const inMain = place.inMain || isMain(node) || node.name === 'article';
      node.children = this.remove(node.children, { inMain });
      return true;
    });
  }

  #isFurniture(node: Element, { inMain }: Place): boolean {
    if (NEVER.test(node.name)) return true;
    if (this.#isPage(node)) return false;
    if (this.#isHidden(node)) return true;
    const { name, attribs } = node;
    if (AROUND.test(name) || AROUND_ROLES.test(attribs['role'] ?? '')) return true;
    if (name === 'header') return !inMain;
    if (name === 'div' && PRINTED_EDGE.test(attribs['title'] ?? '')) return true;
    return !inMain && this.#asksConsent(node);
  }

  /** True for what holds the main part of the page, or nearly all of its text. */
  #isPage(node: Element): boolean {
    const weight = this.weights.get(node);
    if (weight === undefined) return false;
    return this.#hasMain ? weight.holdsMain : weight.text > this.#total * PAGE_SHARE;
  }

  #isHidden({ attribs }: Element): boolean {
    const { id, style = '', hidden } = attribs;
    const isPart = attribs['role'] === 'tabpanel' || (id !== undefined && this.opened.has(id));
    if (isPart || hidden === 'until-found') return false;
    const unseen = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
    return hidden !== undefined || attribs['aria-hidden'] === 'true' || unseen;
  }

  /** A cookie banner or the like: it says so, or it is a short part with two buttons or more. */
  #asksConsent(node: Element): boolean {
    const { id = '', class: names = '' } = node.attribs;
    if (/^(?:div|section)$/.test(node.name) && CONSENT.test(`${id} ${names}`)) return true;
    const weight = this.weights.get(node);
    if (weight === undefined || weight.buttons < 2 || weight.parts > 1) return false;
    return /^(?:div|section)$/.test(node.name) && weight.text < this.#total * 0.3;
  }
}

/** Ids of the parts that buttons outside of menus and headers open. */
export function findOpened(nodes: readonly ChildNode[], found = new Set<string>()): Set<string> {
  for (const node of nodes.filter(isTag)) {
    if (/^(?:nav|header|aside|form)$/.test(node.name)) continue;
    if (isOpener(node.attribs)) {
      const { href = '' } = node.attribs;
      found.add(node.attribs['aria-controls'] ?? href.replace(/^#/, ''));
    }
    findOpened(node.children, found);
  }
  return found;
}

/** The nodes without what is no text at all. */
export function withoutSilent(nodes: readonly ChildNode[]): ChildNode[] {
  return nodes.filter((node) => {
    if (!isTag(node)) return true;
    if (NEVER.test(node.name)) return false;
    node.children = withoutSilent(node.children);
    return true;
  });
}
