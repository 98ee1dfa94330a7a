import { isTag, Text, type ChildNode, type Element } from 'domhandler';
import { linesOf } from './markup-text';

const LONGEST_PAIR = 200;

/**
 * The parts of a definition list: a short term with its one short description as text (`Group size: 12 persons`), all else
 * as the elements they are.
 */
export function readDefinitions(list: Element): ChildNode[] {
  const parts = entriesOf(list);
  const read: ChildNode[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const [term, description, next] = parts.slice(at, at + 3);
    const pair = next?.name === 'dd' ? null : asPair(term, description);
    if (pair !== null) at += 1;
    const part = pair ?? term;
    if (part !== undefined) read.push(part);
  }
  return read;
}

/** Terms and descriptions in their order, also those a `div` holds together. */
function entriesOf(node: Element): Element[] {
  return node.children
    .filter(isTag)
    .flatMap((child) => (child.name === 'div' ? entriesOf(child) : [child]));
}

function asPair(term: Element | undefined, description: Element | undefined): Text | null {
  if (term?.name !== 'dt' || description?.name !== 'dd') return null;
  const [name, ...moreNames] = linesOf(term.children);
  const [value, ...moreValues] = linesOf(description.children);
  if (name === undefined || value === undefined) return null;
  if (moreNames.length + moreValues.length > 0 || /[.?!;]$/.test(name)) return null;
  if (name.length + value.length > LONGEST_PAIR) return null;
  return new Text(`${name.replace(/\s*:$/, '')}: ${value}`);
}
