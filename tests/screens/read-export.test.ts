import { describe, expect, it } from 'vitest';
import { createApp, type App } from '../../src/screens/context';
import { readExport } from '../../src/screens/read-export';
import { today } from '../../src/screens/today';
import type { ShownFigure, ShownRow } from '../../src/shown-table';
import type { DocumentFile } from '../../src/state/document-file';
import { aura, kuopio, programme } from './given-programmes';

const text = '🙂 Orientaatio annetaan ruotsiksi. Se kestää kaksi viikkoa.';
const start = text.indexOf('annetaan');
const end = start + 'annetaan ruotsiksi'.length;
const evidenceId = `a:${start}-${end}`;

const documents = [
  programme('a', { ...aura, region_code: '02', region_fi: 'Varsinais-Suomi' }),
  programme('k', kuopio, { restated_from: 'alkuperäinen.pdf' }),
  programme('f', {}, { status: 'failed' }),
];

function appAt(address: string, readData: (path: string) => Promise<unknown>): App {
  return createApp({ documents, version: '3f9a1c' }, {
    addressBar: { read: () => address, write: () => undefined },
    theme: { prefersDark: () => false, stored: () => null, apply: () => undefined },
    open: () => Promise.reject(new Error('no database')),
    readData,
  } as unknown as Parameters<typeof createApp>[1]);
}

function fileOf(path: string): Partial<DocumentFile> {
  return {
    text,
    document: {
      document_id: path.slice(-6, -5),
      sha256: `hash of ${path}`,
    } as DocumentFile['document'],
    evidence: [{ evidence_id: evidenceId, page: 2, section: '3', start, end }],
  };
}

const row = (documentId: string | null, evidence: string | null): ShownRow => ({
  cells: ['x'],
  evidenceId: evidence,
  documentId,
});

function figureOf(rows: readonly ShownRow[]): ShownFigure {
  const columns = [{ key: 'x', title: 'X', type: 'text' as const }];
  return { name: 'x', title: 'X?', sentence: 'X.', sources: [], table: { columns, rows } };
}

const moment = { date: '2026-11-26', address: 'https://example.org/' };

describe('what an export knows', () => {
  const asked: string[] = [];
  const app = appAt('languages.html#region=02&certainty=exact&lang=sv', (path) => {
    asked.push(path);
    return Promise.resolve(fileOf(path));
  });

  it('is the view’s language, filters in words, day, link and version', async () => {
    const { context } = await readExport(app, figureOf([]), moment);
    expect(context).toMatchObject({ ...moment, language: 'sv', version: '3f9a1c' });
    expect(context.filters).toHaveLength(2);
    expect(context.filters[0]?.value).not.toBe('02');
    expect(context.documents.map(({ id }) => id)).toEqual(['a']);
    expect(asked).toEqual([]);
  });

  it('is the words behind the rows, where they stand and what is around them', async () => {
    const { context, proofs } = await readExport(app, figureOf([row('a', evidenceId)]), moment);
    expect(proofs.get(evidenceId)).toEqual({
      evidenceId,
      documentId: 'a',
      ...{ page: 2, start, end, quote: 'annetaan ruotsiksi' },
      section: expect.any(String) as string,
      prefix: '🙂 Orientaatio ',
      suffix: '. Se kestää kaksi viikkoa.',
      codePoints: { start: start - 1, end: end - 1 },
    });
    expect(context.documents[0]).toMatchObject({
      fileName: 'a.pdf',
      sha256: 'hash of documents/a.json',
    });
    expect(asked).toEqual(['documents/a.json']);
  });

  it('fetches no file of a document that could not be read or is not told of', async () => {
    const files: string[] = [];
    const all = appAt('', (path) => {
      files.push(path);
      return Promise.resolve(fileOf(path));
    });
    const { context } = await readExport(all, figureOf([row('f', null), row('k', null)]), moment);
    expect(files).toEqual(['documents/k.json']);
    expect(context.documents.map(({ id, sha256 }) => [id, sha256 !== null])).toEqual([
      ['a', false],
      ['k', true],
      ['f', false],
    ]);
    expect(context.documents[1]?.restatedFrom).toBe('alkuperäinen.pdf');
  });

  it('is nothing when a document’s file cannot be had', async () => {
    const broken = appAt('', () => Promise.reject(new Error('offline')));
    await expect(readExport(broken, figureOf([row('a', evidenceId)]), moment)).rejects.toThrow(
      'offline',
    );
  });
});

describe('the day of an export', () => {
  it('is the reader’s own', () => {
    expect(today(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
  });
});
