import { isTag, isText, type ChildNode } from 'domhandler';

const BLOCKS = new Set(['p', 'li', 'br', 'td', 'th', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** All text below a node on one line. */
export function textOf(node: ChildNode): string {
  const parts: string[] = [];
  collect(node, parts);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** Text below a node with a line end at every line break the writer has set. */
export function linesOf(nodes: readonly ChildNode[]): string[] {
  const parts: string[] = [];
  for (const node of nodes) collect(node, parts);
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

function collect(node: ChildNode, parts: string[]): void {
  if (isText(node)) parts.push(node.data.replaceAll('\n', ' '));
  if (!isTag(node)) return;
  if (BLOCKS.has(node.name)) parts.push('\n');
  for (const child of node.children) collect(child, parts);
  if (BLOCKS.has(node.name) && node.name !== 'br') parts.push('\n');
}
