import { isTag, type ChildNode, type Element } from 'domhandler';

import type { Cover } from '../document';
import { textOf } from './markup-text';

const MOST_COLUMNS = 200;
const LONGEST_SPAN = 1000;

/** A row with its merged cells laid out: a merged cell's text stands in its first place, the rest are empty and covered. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly covered: readonly Cover[];
}

/** Rows of a table, in order. */
export function readTable(table: Element): TableRow[] {
  const held: number[] = [];
  return findRows(table).map((row) => readRow(row, held));
}

/** The words above a table; empty when it has none. */
export function readCaption(table: Element): string {
  const caption = table.children.filter(isTag).find((child) => child.name === 'caption');
  return caption === undefined ? '' : textOf(caption);
}

function findRows(node: Element): Element[] {
  return node.children.filter(isTag).flatMap((child) => {
    if (child.name === 'tr') return [child];
    return /^(?:t(?:head|body|foot)|form|div)$/.test(child.name) ? findRows(child) : [];
  });
}

/** `held[column]` counts the rows below that a cell above still covers. */
function readRow(row: Element, held: number[]): TableRow {
  const cells: string[] = [];
  const covered: Cover[] = [];
  const skipHeld = () => {
    while ((held[cells.length] ?? 0) > 0) {
      held[cells.length] = (held[cells.length] ?? 0) - 1;
      cells.push('');
      covered.push('above');
    }
  };
  for (const cell of row.children.filter(isCell)) {
    skipHeld();
    const covers = spanOf(cell, 'rowspan') - 1;
    for (let at = 0; at < spanOf(cell, 'colspan') && cells.length < MOST_COLUMNS; at += 1) {
      held[cells.length] = covers;
      cells.push(at === 0 ? textOf(cell) : '');
      covered.push(at === 0 ? null : 'left');
    }
  }
  skipHeld();
  return { cells, covered };
}

function isCell(node: ChildNode): node is Element {
  return isTag(node) && (node.name === 'td' || node.name === 'th');
}

function spanOf(cell: Element, attribute: string): number {
  const span = Number.parseInt(cell.attribs[attribute] ?? '1', 10);
  // No rows at all means all that are left.
  if (span === 0 && attribute === 'rowspan') return LONGEST_SPAN;
  return span > 0 ? Math.min(span, LONGEST_SPAN) : 1;
}
