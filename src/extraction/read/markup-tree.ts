import { DomHandler, type ChildNode } from 'domhandler';
import { Parser } from 'htmlparser2';
import { ReadError } from '../document';

/** Elements nested deeper than this lose their tags and keep their text. */
const DEEPEST = 200;
const MOST_OPEN = 1000;
const MOST_ELEMENTS = 300_000;

/**
 * Tree of HTML, or of XML with its tag names as they are. Comments are left out, entities resolved; those that a document
 * type declares are not, so that they cannot swell.
 * @throws ReadError when the elements are nested too deep or too many to be somebody's text
 */
export function parseMarkup(text: string, options: { readonly xml?: boolean } = {}): ChildNode[] {
  const tree = new BoundedTree();
  new Parser(tree, { xmlMode: options.xml ?? false }).end(text);
  return tree.dom;
}

class BoundedTree extends DomHandler {
  #depth = 0;
  #count = 0;

  override onopentag(name: string, attribs: Record<string, string>): void {
    this.#depth += 1;
    this.#count += 1;
    if (this.#depth > MOST_OPEN || this.#count > MOST_ELEMENTS) throw tooBig(this.#depth);
    if (this.#depth <= DEEPEST) super.onopentag(name, attribs);
  }

  override onclosetag(): void {
    if (this.#depth <= DEEPEST) super.onclosetag();
    this.#depth -= 1;
  }

  override oncomment(): void {
    this.lastNode = null;
  }

  override oncdatastart(): void {
    this.lastNode = null;
  }

  override onprocessinginstruction(): void {
    this.lastNode = null;
  }
}

function tooBig(depth: number): ReadError {
  const what =
    depth > MOST_OPEN
      ? `elements nested more than ${MOST_OPEN.toLocaleString('en')} deep`
      : `more than ${MOST_ELEMENTS.toLocaleString('en')} elements`;
  return new ReadError(
    `The file holds ${what}; it cannot be a text for people.`,
    'Open it in its own program and save it as PDF.',
  );
}
