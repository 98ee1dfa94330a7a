import { isTag, isText, type ChildNode, type Element } from 'domhandler';

const BLOCKS = /^(?:p|li|br|td|th|tr|h[1-6]|div|dt|dd|caption|blockquote|pre)$/;

/** True for words that the writer has struck out. */
export function isStruck({ name }: Element): boolean {
  return /^(?:del|s|strike)$/.test(name);
}

/** All text below a node on one line. */
export function textOf(node: ChildNode): string {
  const parts: string[] = [];
  collect(node, parts, false);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** Text below a node with a line end at every line break the writer has set. */
export function linesOf(nodes: readonly ChildNode[]): string[] {
  return allLines(nodes).filter((line) => line !== '');
}

/** The lines below a node in groups, as blank lines part them. */
export function lineGroupsOf(nodes: readonly ChildNode[]): string[][] {
  const groups: string[][] = [[]];
  for (const line of allLines(nodes)) {
    if (line !== '') groups.at(-1)?.push(line);
    else if (groups.at(-1)?.length !== 0) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

function allLines(nodes: readonly ChildNode[]): string[] {
  return collectAll(nodes)
    .split(/[\n\r]/)
    .map((line) => line.replace(/\s+/g, ' ').trim());
}

/** The lines below the nodes with their tabs; an empty paragraph is a blank line. */
export function rawLinesOf(nodes: readonly ChildNode[]): string[] {
  return collectAll(nodes)
    .replace(/\r[ \t]*\r/g, '\n')
    .split(/[\n\r]/);
}

function collectAll(nodes: readonly ChildNode[]): string {
  const parts: string[] = [];
  for (const node of nodes) collect(node, parts, false);
  return parts.join('');
}

/** Blocks begin and end with `\r`, lines that the writer broke end with `\n`. */
function collect(node: ChildNode, parts: string[], keepsLines: boolean): void {
  if (isText(node))
    parts.push(keepsLines ? node.data.replaceAll('\r', '') : node.data.replace(/[\r\n]/g, ' '));
  if (!isTag(node) || isStruck(node)) return;
  const isBlock = BLOCKS.test(node.name);
  if (isBlock) parts.push(node.name === 'br' ? '\n' : '\r');
  for (const child of node.children) collect(child, parts, keepsLines || node.name === 'pre');
  if (isBlock && node.name !== 'br') parts.push('\r');
}
