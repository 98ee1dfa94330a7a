import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, type Progress, type Run } from '../../src/extraction/pipeline';
import { filesBelow, knowledge } from './harness';
import { findFaults } from './provenance';
import { makeDocx, paragraph } from './read/samples';

const HEADING = 'Monikielinen yhteiskuntaorientaatio';
const good = `# Auran kotoutumisohjelma\n\n## 3. ${HEADING}\n\nRyhmiä järjestetään arabiaksi.\n`;
const goodDocx = makeDocx(
  [
    paragraph('Kokkolan kotoutumisohjelma'),
    paragraph(`3. ${HEADING}`),
    paragraph('Ryhmiä järjestetään viroksi.'),
  ].join(''),
);

/** A PDF whose keys no empty password opens. */
function lockedPdf(): string {
  const key = `<${'ab'.repeat(32)}>`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>',
    `<</Filter/Standard/V 1/R 2/P -4/O${key}/U${key}>>`,
  ];
  let body = '%PDF-1.4\n';
  const rows = objects.map((object, index) => {
    const row = `${String(body.length).padStart(10, '0')} 00000 n \n`;
    body += `${String(index + 1)} 0 obj${object}endobj\n`;
    return row;
  });
  const xref = `xref\n0 5\n0000000000 65535 f \n${rows.join('')}`;
  return `${body}${xref}trailer<</Size 5/Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]>>\nstartxref\n${String(body.length)}\n%%EOF`;
}

const contents: Readonly<Record<string, string | Uint8Array>> = {
  'aura.md': good,
  'kokkola.docx': goodDocx,
  'kuva.pdf': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  'lukittu.pdf': lockedPdf(),
  'rikki.pdf': '%PDF-1.7\n1 0 obj << /Type /Catalog',
  'tyhja.docx': '',
  'tyhja.txt': '',
};

const folder = await mkdtemp(join(tmpdir(), 'kotopeili-failures-'));
const progress: Progress[] = [];
let result: Run;

beforeAll(async () => {
  for (const [name, content] of Object.entries(contents))
    await writeFile(join(folder, name), content);
  result = await run(await filesBelow(folder), knowledge, {
    onDocument: (told) => progress.push(told),
  });
});
afterAll(() => rm(folder, { recursive: true }));

const rowOf = (name: string) => result.dataset.documents.find((d) => d.file_name === name);

describe('a folder with files that cannot be read', () => {
  it('has one row a file, the failed ones told from the good', () => {
    expect(result.dataset.documents.map((d) => `${d.file_name} ${d.status}`)).toEqual([
      'aura.md ok',
      'kokkola.docx ok',
      'kuva.pdf failed',
      'lukittu.pdf failed',
      'rikki.pdf failed',
      'tyhja.docx failed',
      'tyhja.txt failed',
    ]);
    expect(findFaults(result)).toEqual([]);
  });

  it.each([
    ['kuva.pdf', /PNG image, not a PDF\. .*\.$/],
    ['lukittu.pdf', /protected by a password\. Open it with the password/],
    ['rikki.pdf', /damaged|cannot be (?:read|opened)|broken/i],
    ['tyhja.docx', /empty \(0 bytes\)\. Export or download/],
    ['tyhja.txt', /empty \(0 bytes\)\. Export or download/],
  ])('says of %s what is wrong and what to do', (name, wanted) => {
    const message = rowOf(name)?.message ?? '';
    expect(message).toMatch(wanted);
    expect(message.split(/\. /).length).toBeGreaterThan(1);
    expect(message).not.toMatch(/undefined|\[object|Error:|\n/);
  });

  it('has nothing else of a failed file: no text, no passage, no fact', () => {
    const failed = result.dataset.documents.filter((d) => d.status === 'failed');
    for (const { document_id, ...row } of failed) {
      expect(row).toMatchObject({ layout: null, language: null, issuer_code: null, title: null });
      expect(row.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(result.texts.has(document_id)).toBe(false);
      expect(result.dataset.passages.filter((p) => p.document_id === document_id)).toEqual([]);
      expect(result.dataset.coverage.filter((c) => c.document_id === document_id)).toEqual([]);
    }
  });

  it('has all facts of the good ones', () => {
    const { languages } = result.dataset;
    expect(languages.map((l) => `${l.document_id} ${l.language_code} ${l.role}`)).toEqual([
      'aura-md ar offered',
      'kokkola-docx et offered',
    ]);
    expect(rowOf('aura.md')).toMatchObject({ issuer_code: '019', message: null });
    expect(rowOf('kokkola.docx')).toMatchObject({ issuer_code: '272', message: null });
  });

  it('tells of each file as it goes', () => {
    expect(progress.map((p) => `${String(p.index)} ${p.fileName} ${p.status}`)).toEqual(
      result.dataset.documents.map((d, i) => `${String(i + 1)} ${d.file_name} ${d.status}`),
    );
    expect(progress.filter((p) => p.status === 'failed').every((p) => p.facts === 0)).toBe(true);
    expect(progress[0]?.facts).toBeGreaterThan(0);
    expect(progress.map((p) => p.message)).toEqual(result.dataset.documents.map((d) => d.message));
  });
});
