import { isTag, isText, type ChildNode, type Element } from 'domhandler';
import { ReadError, type SourceBlock } from '../document';
import { BULLET } from './bullet';
import { readDefinitions } from './markup-definitions';
import { readCaption, readTable } from './markup-tables';
import { isStruck, lineGroupsOf, linesOf } from './markup-text';

const BLOCKS =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|menu|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const MOST_CELLS = 1_000_000;
const STRUCTURED = /^(?:ul|ol|table|dl|h[1-6]|hr)$/;

/** Blocks of a tree of HTML elements, in its order. */
export function readMarkup(nodes: readonly ChildNode[]): SourceBlock[] {
  const reader = new MarkupReader();
  for (const node of nodes) reader.survey(node);
  reader.readAll(nodes);
  return reader.blocks;
}

class MarkupReader {
  readonly blocks: SourceBlock[] = [];
  #level = 1;
  #cells = 0;
  /** Elements that are blocks or hold one. */
  readonly #blocks = new Set<ChildNode>();
  /** Elements that are or hold more than text: a list, a table, a heading. */
  readonly #structured = new Set<ChildNode>();

  /** Notes of each element whether there is a block in it; once, so that depth costs nothing. */
  survey(node: ChildNode): void {
    if (!isTag(node)) return;
    for (const child of node.children) this.survey(child);
    const holds = (set: ReadonlySet<ChildNode>) => node.children.some((child) => set.has(child));
    if (BLOCKS.test(node.name) || isHeading(node) || holds(this.#blocks)) this.#blocks.add(node);
    const structured = STRUCTURED.test(node.name) || isHeading(node) || holds(this.#structured);
    if (structured) this.#structured.add(node);
  }

  /** Text and inline elements that follow one another are one paragraph. */
  readAll(nodes: readonly ChildNode[]): void {
    let inline: ChildNode[] = [];
    for (const node of nodes) {
      if (this.#blocks.has(node) && isTag(node)) {
        this.#paragraph(inline);
        inline = [];
        this.#read(node);
      } else inline.push(node);
    }
    this.#paragraph(inline);
  }

  #read(node: Element): void {
    if (isStruck(node)) return;
    if (isHeading(node)) this.#heading(node);
    else if (node.name === 'summary' && !this.#structured.has(node)) this.#summary(node);
    else if (node.name === 'table') this.#table(node);
    else if (/^(?:ul|ol|menu)$/.test(node.name)) this.#list(node);
    else if (node.name === 'li') this.#item(node);
    else if (node.name === 'dl') this.#definitions(node);
    else if (node.name === 'pre') this.#paragraph([node]);
    else if (node.name === 'hr') this.blocks.push({ type: 'gap' });
    else this.readAll(node.children);
  }

  #heading(node: Element): void {
    const text = linesOf(node.children).join(' ');
    if (text === '') return;
    this.#level = levelOf(node);
    this.blocks.push({ type: 'heading', text, level: this.#level });
  }

  /** The title of a part that opens and closes stands below the heading before it. */
  #summary(node: Element): void {
    const text = linesOf(node.children).join(' ');
    if (text !== '') this.blocks.push({ type: 'heading', text, level: this.#level + 1 });
  }

  /** A paragraph whose writer broke its lines comes out as lines, so that a list of contacts stays a list. */
  #paragraph(nodes: readonly ChildNode[]): void {
    for (const lines of lineGroupsOf(nodes)) {
      if (lines.length === 1) this.#line('paragraph', lines[0] ?? '');
      else {
        this.blocks.push({ type: 'gap' });
        for (const line of lines) this.#line('line', line);
        this.blocks.push({ type: 'gap' });
      }
    }
  }

  #line(type: 'paragraph' | 'line' | 'list_item', line: string): void {
    if (BULLET.test(line)) this.blocks.push({ type: 'list_item', text: line.replace(BULLET, '') });
    else this.blocks.push({ type, text: line });
  }

  #table(table: Element): void {
    const caption = readCaption(table);
    if (caption !== '') this.blocks.push({ type: 'paragraph', text: caption });
    for (const { cells, covered } of readTable(table)) {
      this.#cells += cells.length;
      if (this.#cells > MOST_CELLS) throw tooManyCells();
      if (cells.some((cell) => cell !== ''))
        this.blocks.push({
          type: 'row',
          cells,
          ...(covered.some((cover) => cover !== null) && { covered }),
        });
    }
  }

  #list(list: Element): void {
    for (const child of list.children) {
      if (isTag(child) && child.name === 'li') this.#item(child);
      else this.readAll([child]);
    }
  }

  /** An item's own text and what is nested in it, in its order; text under a heading is no item any more. */
  #item(item: Element): void {
    let own: ChildNode[] = [];
    let isFirst = true;
    const close = () => {
      const text = linesOf(own).join(' ');
      if (isFirst && text !== '') this.#line('list_item', text);
      else this.readAll(own);
      isFirst &&= text === '';
      own = [];
    };
    for (const child of item.children) {
      if (this.#structured.has(child)) {
        close();
        isFirst &&= !(isTag(child) && isHeading(child));
        this.readAll([child]);
      } else own.push(child);
    }
    close();
  }

  #definitions(list: Element): void {
    for (const part of readDefinitions(list)) {
      if (isTag(part) && this.#blocks.has(part)) this.readAll(part.children);
      else if (isText(part)) this.blocks.push({ type: 'paragraph', text: part.data });
    }
  }
}

function tooManyCells(): ReadError {
  return new ReadError(
    `The tables of the file have more than ${MOST_CELLS.toLocaleString('en')} cells.`,
    'Save the programme without its data tables, or as PDF.',
  );
}

function isHeading(node: Element): boolean {
  return /^h[1-6]$/.test(node.name) || node.attribs['role'] === 'heading';
}

function levelOf(node: Element): number {
  const level = Number(/^h([1-6])$/.exec(node.name)?.[1] ?? node.attribs['aria-level'] ?? 2);
  return level >= 1 && level <= 9 ? Math.floor(level) : 2;
}
