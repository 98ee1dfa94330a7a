import { isTag, type ChildNode, type Element } from 'domhandler';

const PARTS = /^(?:h[1-4]|main|nav|article|table|form)$/;
const TABLE = /^(?:table|tbody|thead|tfoot|tr|td)$/;

/** Makes plain containers of the tables that only place things on the page: they hold headings or tables of their own. */
export function unfoldLayout(nodes: readonly ChildNode[]): void {
  for (const node of nodes.filter(isTag)) {
    unfoldLayout(node.children);
    if (node.name === 'table' && isLayout(node)) unfold(node);
  }
}

function isLayout(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.attribs['role'] ?? '')) return true;
  return !hasBelow(table, /^(?:th|caption)$/, /^table$/) && hasBelow(table, PARTS, /^$/);
}

/** True when an element of that name stands below, but not within one of the names to stop at. */
function hasBelow(node: Element, names: RegExp, stop: RegExp): boolean {
  return node.children
    .filter(isTag)
    .some(
      (child) => names.test(child.name) || (!stop.test(child.name) && hasBelow(child, names, stop)),
    );
}

function unfold(node: Element): void {
  for (const child of node.children.filter(isTag)) {
    if (TABLE.test(child.name) && child.name !== 'table') unfold(child);
  }
  node.name = 'div';
}
