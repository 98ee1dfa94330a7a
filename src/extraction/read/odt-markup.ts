import { Element, isTag, isText, Text, type ChildNode } from 'domhandler';
import type { OdtStyles } from './odt-styles';

/** What is not the document's own text: deleted text, comments, generated lists, form controls, names of pictures. */
const LEFT_OUT =
  /^(?:text:(?:tracked-changes|table-of-content|table-index|illustration-index|object-index|user-index|alphabetical-index|hidden-text|hidden-paragraph|placehold.*|ruby-text|note-citation|sequence-decls|variable-decls|user-field-decls|list-level-style.*)|office:(?:annotation|annotation-end|forms|scripts|binary-data)|svg:(?:title|desc)|draw:(?:object|object-ole|image|plugin|applet|floating-frame|image-map)|table:covered-table-cell|table:table-column.*|math:math)$/;

const NAMES: Readonly<Record<string, string>> = {
  'text:list': 'ul',
  'text:list-item': 'li',
  'text:list-header': 'li',
  'text:numbered-paragraph': 'li',
  'text:section': 'div',
  'draw:text-box': 'div',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-header-rows': 'thead',
  'table:table-rows': 'tbody',
  'table:table-row-group': 'tbody',
};

/** Cells that a document may have by saying that they are repeated. */
const MOST_REPEATED = 20_000;

/** The elements of an OpenDocument text as those of HTML; its notes come last, as a list. */
export function toMarkup(body: Element, styles: OdtStyles): ChildNode[] {
  const writer = new OdtMarkup(styles);
  return [...writer.convertApart(body.children), new Element('ul', {}, writer.notes)];
}

class OdtMarkup {
  readonly notes: Element[] = [];
  /** Text boxes found in the paragraph that is open: they come after it. */
  #boxes: ChildNode[] = [];
  #repeatsLeft = MOST_REPEATED;

  constructor(private readonly styles: OdtStyles) {}

  /** Nodes with the text boxes that stand in no paragraph of theirs. */
  convertApart(nodes: readonly ChildNode[]): ChildNode[] {
    const outer = this.#boxes;
    this.#boxes = [];
    const children = [...this.#convertAll(nodes), ...this.#boxes];
    this.#boxes = outer;
    return children;
  }

  #convertAll(nodes: readonly ChildNode[]): ChildNode[] {
    return nodes.flatMap((node) => this.#convert(node));
  }

  #convert(node: ChildNode): ChildNode[] {
    if (isText(node)) return [new Text(node.data)];
    if (!isTag(node) || LEFT_OUT.test(node.name) || this.#isHidden(node)) return [];
    const { name } = node;
    if (name === 'text:p' || name === 'text:h') return this.#paragraph(node);
    if (name === 'text:s') return [new Text(' ')];
    if (name === 'text:tab') return [new Text('\t')];
    if (name === 'text:line-break') return [new Element('br', {})];
    if (name === 'text:note') return this.#note(node);
    if (name === 'table:table-cell') return this.#cell(node);
    const html = NAMES[name];
    const children = this.#convertAll(node.children);
    if (html === undefined) return children;
    const element = new Element(html, {}, children);
    if (name !== 'draw:text-box') return [element];
    this.#boxes.push(element);
    return [];
  }

  #paragraph(node: Element): ChildNode[] {
    const outer = this.#boxes;
    this.#boxes = [];
    const children = this.#convertAll(node.children);
    const boxes = this.#boxes;
    this.#boxes = outer;
    return [new Element(this.#nameOf(node), {}, children), ...boxes];
  }

  #nameOf({ name, attribs }: Element): string {
    const level = this.styles.levelOf(attribs['text:style-name']);
    if (name === 'text:p') return level === null ? 'p' : `h${String(Math.min(level, 6))}`;
    const own = Number(attribs['text:outline-level'] ?? level ?? 1);
    return `h${String(own >= 1 ? Math.min(Math.floor(own), 6) : 1)}`;
  }

  #note(node: Element): ChildNode[] {
    const body = node.children.filter(isTag).filter((child) => child.name === 'text:note-body');
    this.notes.push(new Element('li', {}, this.#convertAll(body)));
    return [];
  }

  #cell(node: Element): Element[] {
    const { attribs } = node;
    const stated = Math.floor(Number(attribs['table:number-columns-repeated'] ?? 1));
    const repeats = stated >= 1 ? Math.min(stated, 1 + this.#repeatsLeft) : 1;
    this.#repeatsLeft -= repeats - 1;
    const spans = {
      colspan: attribs['table:number-columns-spanned'] ?? '1',
      rowspan: attribs['table:number-rows-spanned'] ?? '1',
    };
    const children = this.convertApart(node.children);
    return Array.from({ length: repeats }, () => new Element('td', spans, children));
  }

  #isHidden({ name, attribs }: Element): boolean {
    if (attribs['text:display'] === 'none') return true;
    return /^text:(?:p|h|span)$/.test(name) && this.styles.isHidden(attribs['text:style-name']);
  }
}
