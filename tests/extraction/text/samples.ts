import { expect } from 'vitest';
import type {
  Block,
  DocumentText,
  FormField,
  Source,
  SourceBlock,
} from '../../../src/extraction/document';
import { normaliseText } from '../../../src/extraction/text/normalise';

/** A source of plain lines as a reader hands them over: an empty line is a gap, tabs make a row, `- ` a list item. */
export function asSource(pages: readonly string[], fields: readonly FormField[] = []): Source {
  return {
    mediaType: 'text/plain',
    pages: pages.map((page, at) => ({
      number: pages.length > 1 ? at + 1 : null,
      blocks: page.split('\n').map(asBlock),
    })),
    fields,
  };
}

function asBlock(line: string): SourceBlock {
  if (line === '') return { type: 'gap' };
  if (line.includes('\t')) return { type: 'row', cells: line.split('\t') };
  return line.startsWith('- ')
    ? { type: 'list_item', text: line.slice(2) }
    : { type: 'line', text: line };
}

export function normalise(...pages: readonly string[]): DocumentText {
  const text = normaliseText(asSource(pages), { keepContacts: true });
  checkSpans(text);
  return text;
}

/** Texts of the blocks; those of boilerplate in brackets. */
export function textsOf({ text, blocks }: DocumentText): string[] {
  return blocks.map((b) => {
    const own = text.slice(b.start, b.end);
    return b.boilerplate === true ? `[${own}]` : own;
  });
}

/** What holds for every block of every text. */
export function checkSpans({ text, blocks }: DocumentText): void {
  let last = 0;
  for (const block of blocks) {
    const own = text.slice(block.start, block.end);
    expect(own).toBe(own.trim());
    expect(own).not.toBe('');
    expect(block.start).toBeGreaterThanOrEqual(last);
    last = block.end;
    for (const inner of innerOf(block)) {
      expect(inner.start).toBeGreaterThanOrEqual(block.start);
      expect(inner.end).toBeLessThanOrEqual(block.end);
    }
  }
}

function innerOf(block: Block) {
  return [
    ...(block.cells ?? []),
    ...[block.name, block.value].filter((span) => span !== undefined),
  ];
}
