import { isTag, type ChildNode, type Element } from 'domhandler';
import { TITLE_STYLES } from './title-styles';

const LONGEST_CHAIN = 20;

interface Style {
  readonly parent: string | undefined;
  readonly name: string;
  readonly level: number;
  readonly hidden: boolean;
}

/** What a document's styles say of its paragraphs and words, the inherited too. */
export class OdtStyles {
  readonly #styles = new Map<string, Style>();

  /** @param trees the parts of the document that define styles */
  constructor(trees: readonly ChildNode[]) {
    this.#collect(trees);
  }

  /** Depth of the heading that a paragraph of this style is; null when it is none. */
  levelOf(name: string | undefined): number | null {
    const style = this.#chain(name).find((s) => s.level > 0 || TITLE_STYLES.includes(s.name));
    return style === undefined ? null : Math.max(1, style.level);
  }

  isHidden(name: string | undefined): boolean {
    return this.#chain(name).some((style) => style.hidden);
  }

  #chain(name: string | undefined): Style[] {
    const chain: Style[] = [];
    let style = this.#styles.get(name ?? '');
    while (style !== undefined && chain.length < LONGEST_CHAIN) {
      chain.push(style);
      style = this.#styles.get(style.parent ?? '');
    }
    return chain;
  }

  #collect(nodes: readonly ChildNode[]): void {
    for (const node of nodes) {
      if (!isTag(node)) continue;
      if (node.name === 'style:style') this.#add(node);
      else if (/^office:(?:document|styles|automatic-styles)/.test(node.name))
        this.#collect(node.children);
    }
  }

  #add(style: Element): void {
    const { attribs } = style;
    const properties = style.children.filter(isTag);
    this.#styles.set(attribs['style:name'] ?? '', {
      parent: attribs['style:parent-style-name'],
      name: attribs['style:display-name'] ?? attribs['style:name'] ?? '',
      level: Number(attribs['style:default-outline-level'] ?? 0) || 0,
      hidden: properties.some(isUnsaid),
    });
  }
}

/** Hidden, or struck out. */
function isUnsaid({ attribs }: Element): boolean {
  const line = attribs['style:text-line-through-style'] ?? 'none';
  return attribs['text:display'] === 'none' || line !== 'none';
}
