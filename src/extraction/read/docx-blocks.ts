import { isTag, type ChildNode, type Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';

import type { SourceBlock } from '../document';
import { readTable } from './docx-tables';
import { linesOf } from './docx-text';

/** Blocks of the HTML that a Word document was turned into, in its order. */
export function readHtml(html: string): SourceBlock[] {
  return parseDocument(html).children.flatMap(readNode);
}

function readNode(node: ChildNode): SourceBlock[] {
  if (!isTag(node)) return asParagraph([node]);
  if (node.name === 'table') return readTable(node).flatMap(asRow);
  if (node.name === 'ul' || node.name === 'ol')
    return node.children.filter(isTag).flatMap(readItem);
  const level = /^h([1-6])$/.exec(node.name)?.[1];
  if (level !== undefined) return asHeading(node, Number(level));
  const inner = node.children.some(
    (child) => isTag(child) && /^(?:p|table|ul|ol|div)$/.test(child.name),
  );
  return inner ? node.children.flatMap(readNode) : asParagraph(node.children);
}

function asHeading(node: Element, level: number): SourceBlock[] {
  const text = linesOf(node.children).join(' ');
  return text === '' ? [] : [{ type: 'heading', text, level }];
}

/** A paragraph whose writer broke its lines comes out as lines, so that a list of contacts stays a list. */
function asParagraph(nodes: readonly ChildNode[]): SourceBlock[] {
  const lines = linesOf(nodes);
  if (lines.length < 2) return lines.map((text) => ({ type: 'paragraph', text }));
  return [
    { type: 'gap' },
    ...lines.map((text): SourceBlock => ({ type: 'line', text })),
    { type: 'gap' },
  ];
}

function asRow(cells: readonly string[]): SourceBlock[] {
  return cells.some((cell) => cell !== '') ? [{ type: 'row', cells }] : [];
}

/** An item's own text, then the lists and tables nested in it. */
function readItem(item: Element): SourceBlock[] {
  const nested = (child: ChildNode) => isTag(child) && /^(?:ul|ol|table)$/.test(child.name);
  const text = linesOf(item.children.filter((child) => !nested(child))).join(' ');
  const own: SourceBlock[] = text === '' ? [] : [{ type: 'list_item', text }];
  return [...own, ...item.children.filter(nested).flatMap(readNode)];
}
