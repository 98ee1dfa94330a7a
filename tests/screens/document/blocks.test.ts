import { describe, expect, it } from 'vitest';
import type { PassageKind } from '../../../src/contract/vocabulary';
import { blocksOf } from '../../../src/screens/document/blocks';
import { headingDepths } from '../../../src/screens/document/heading-depth';
import { outlineOf } from '../../../src/screens/document/outline';
import { partsOf } from '../../../src/screens/document/parts';
import type { DocumentFile, PassagePlace } from '../../../src/state/document-file';

interface Piece {
  readonly kind: PassageKind;
  readonly words: string;
  /** What stands between it and the next one. */
  readonly gap?: string;
  readonly page?: number;
}

/** A document of the given pieces, with evidence for the given words. */
function fileOf(pieces: readonly Piece[], proved: readonly string[] = []): DocumentFile {
  let text = '';
  const passages = pieces.map(({ kind, words, gap = '\n\n', page = 1 }, i): PassagePlace => {
    const start = text.length;
    text += words + gap;
    const place = { ordinal: i + 1, page, kind, section: null, start, end: start + words.length };
    return { passage_id: `a:${i + 1}`, ...place };
  });
  const evidence = proved.map((words) => {
    const start = text.indexOf(words);
    const end = start + words.length;
    return { evidence_id: words, page: null, section: null, start, end };
  });
  evidence.sort((a, b) => a.start - b.start || a.end - b.end);
  return { text, passages, evidence, facts: [], flags: [], cells: [] } as unknown as DocumentFile;
}

const prompt = { kind: 'prompt', words: 'Kunta', gap: ': ' } as const;

describe('blocks', () => {
  it('hold every word of the document, also those between passages', () => {
    const file = fileOf([prompt, { kind: 'paragraph', words: 'Rajala' }]);
    const words = blocksOf(file).map(({ start, end }) => file.text.slice(start, end));
    expect(words).toEqual(['Kunta:', 'Rajala']);
  });

  it('join list items, table rows and repeated lines of a page, and nothing else', () => {
    const kinds: PassageKind[] = ['list_item', 'list_item', 'table_row', 'table_row'];
    const file = fileOf([
      ...kinds.map((kind) => ({ kind, words: 'x' })),
      { kind: 'boilerplate', words: '1 (9)' },
      { kind: 'boilerplate', words: 'Julkinen', page: 2 },
      { kind: 'paragraph', words: 'y', page: 2 },
      { kind: 'paragraph', words: 'z', page: 2 },
    ]);
    expect(blocksOf(file).map(({ kind, stretches }) => [kind, stretches.length])).toEqual([
      ['list_item', 2],
      ['table_row', 2],
      ['boilerplate', 1],
      ['boilerplate', 1],
      ['paragraph', 1],
      ['paragraph', 1],
    ]);
  });

  it('tell where a page begins', () => {
    const file = fileOf([1, 1, 2].map((page) => ({ kind: 'paragraph', words: 'x', page })));
    expect(blocksOf(file).map(({ newPage }) => newPage)).toEqual([1, null, 2]);
  });

  it('have the evidence that touches them, also what began before', () => {
    const file = fileOf(
      [
        { kind: 'paragraph', words: 'yksi kaksi' },
        { kind: 'paragraph', words: 'kolme' },
        { kind: 'paragraph', words: 'neljä' },
      ],
      ['kaksi\n\nkolme', 'yksi', 'neljä'],
    );
    expect(blocksOf(file).map(({ spans }) => spans.map(({ id }) => id))).toEqual([
      ['yksi', 'kaksi\n\nkolme'],
      ['kaksi\n\nkolme'],
      ['neljä'],
    ]);
  });

  it('keep the empty cells at both ends of a row', () => {
    const file = fileOf([
      { kind: 'table_row', words: 'Tavoite\tKeino\tSeuranta', gap: '\n\t' },
      { kind: 'table_row', words: 'kurssi\tkysely', gap: '\n' },
      { kind: 'table_row', words: 'kieli', gap: '\t\t\n\n' },
    ]);
    const [table] = blocksOf(file);
    if (table?.kind !== 'table_row') throw new Error('The rows make no table.');
    const cells = table.rows.map((row) =>
      row.cells.map(({ start, end }) => file.text.slice(start, end)),
    );
    expect(cells).toEqual([
      ['Tavoite', 'Keino', 'Seuranta'],
      ['', 'kurssi', 'kysely'],
      ['kieli', '', ''],
    ]);
  });

  it('are drawn in parts that together are all of them', () => {
    const pieces = Array.from({ length: 400 }, (_, i) => ({
      kind: 'paragraph' as const,
      words: `${i} ${'sana '.repeat(60)}`,
    }));
    const blocks = blocksOf(fileOf(pieces));
    const parts = partsOf(blocks);
    expect(parts.flat()).toEqual(blocks);
    expect(parts.length).toBeGreaterThan(20);
    for (const part of parts) expect(part.length).toBeLessThan(12);
  });
});

describe('headings', () => {
  it('are as deep as their number, and a letter one below the number above', () => {
    const titles = ['1. Arviointi', 'A. Kuvaus', 'B) Vastuu', '2.1 Kielet', 'A. Kuvaus', 'Liite 1'];
    expect(headingDepths(titles)).toEqual([1, 2, 2, 2, 3, 1]);
  });

  it('never leave out a level', () => {
    expect(headingDepths(['Ohjelma', '3.2.1 Koulutus', '3.2.2 Ohjaus'])).toEqual([1, 2, 3]);
  });

  it('make an outline in reading order', () => {
    const file = fileOf([
      { kind: 'heading', words: '1 Ohjelma' },
      { kind: 'paragraph', words: 'Teksti.' },
      { kind: 'heading', words: '1.1 Kenelle\nse on' },
    ]);
    expect(outlineOf(blocksOf(file), file.text)).toEqual([
      { id: 'a:1', title: '1 Ohjelma', depth: 1, block: 0 },
      { id: 'a:3', title: '1.1 Kenelle se on', depth: 2, block: 2 },
    ]);
  });
});
