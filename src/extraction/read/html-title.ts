import { isTag, type ChildNode, type Element } from 'domhandler';
import type { SourceBlock } from '../document';
import { textOf } from './markup-text';

/** A name of a file that a program has left as the title. */
const FILE_LIKE = /\.\w{2,5}$|^Microsoft Word|_/;
const LONGEST_TITLE = 300;

/** What a page says it is called: in its head, and in the first heading of the first level, wherever that stands. */
export function findTitle(page: readonly ChildNode[]): PageTitle {
  return new PageTitle(firstText(page, 'title'), firstText(page, 'h1'));
}

class PageTitle {
  constructor(
    private readonly name: string,
    private readonly heading: string,
  ) {}

  /** The blocks with the title before them where they do not say it in full: the head names the municipality too. */
  lead(blocks: readonly SourceBlock[]): SourceBlock[] {
    const own = blocks.find((block) => block.type === 'heading' && block.level === 1);
    const text = this.#leadOf(own?.type === 'heading' ? own.text : '');
    return text === '' ? [...blocks] : [{ type: 'heading', text, level: 1 }, ...blocks];
  }

  #leadOf(own: string): string {
    const heading = own === '' ? this.heading : own;
    const names = this.name !== '' && this.name.length <= LONGEST_TITLE;
    const isName = names && !FILE_LIKE.test(this.name);
    if (isName && this.name !== own && holds(this.name, heading)) return this.name;
    return own === '' ? this.heading : '';
  }
}

function holds(name: string, heading: string): boolean {
  return name.toLowerCase().includes(heading.toLowerCase());
}

function firstText(nodes: readonly ChildNode[], name: string): string {
  const found = findFirst(nodes, name);
  return found === null ? '' : textOf(found);
}

function findFirst(nodes: readonly ChildNode[], name: string): Element | null {
  for (const node of nodes.filter(isTag)) {
    if (node.name === 'svg') continue;
    const found = node.name === name ? node : findFirst(node.children, name);
    if (found !== null && textOf(found) !== '') return found;
  }
  return null;
}
