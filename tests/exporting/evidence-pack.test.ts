import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { annotations } from '../../src/exporting/annotations';
import { evidencePack } from '../../src/exporting/evidence-pack';
import { toCsv } from '../../src/exporting/to-csv';
import { writeXlsx } from '../../src/exporting/write-xlsx';
import { context, figure, proofs } from './shown';

interface Description {
  name: string;
  version: string;
  sources: { title: string; version?: string }[];
  resources: {
    path: string;
    schema: { fields: { name: string; type: string; unit?: string }[] };
  }[];
}

const pictures = [
  { ending: 'svg', content: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
  { ending: 'png', content: new Uint8Array([137, 80, 78, 71]) },
] as const;
const pack = evidencePack(figure, context, { proofs, pictures });
const files = unzipSync(pack);
const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
const description = JSON.parse(text('datapackage.json')) as Description;
const schemaPath = new URL('../publishing/data-package-2.0.schema.json', import.meta.url);

describe('an evidence pack', () => {
  it('holds the figure in every form, its passages and its link', () => {
    expect(Object.keys(files).sort()).toEqual([
      'README.txt',
      'address.txt',
      'annotations.jsonld',
      'data-excel.csv',
      'data.csv',
      'data.xlsx',
      'datapackage.json',
      'figure.png',
      'figure.svg',
    ]);
    expect(text('data.csv')).toBe(toCsv(figure.table, { dialect: 'open', language: 'fi', proofs }));
    expect(`\ufeff${text('data-excel.csv')}`.replace('\ufeff\ufeff', '\ufeff')).toBe(
      toCsv(figure.table, { dialect: 'excel', language: 'fi', proofs }),
    );
    expect(files['data.xlsx']).toEqual(writeXlsx(figure, context, proofs));
    expect(JSON.parse(text('annotations.jsonld'))).toEqual(annotations(figure, context, proofs));
    expect(text('figure.svg')).toBe(pictures[0].content);
    expect(files['figure.png']).toEqual(pictures[1].content);
    expect(text('address.txt')).toBe(`${context.address}\n`);
  });

  it('keeps the byte order mark of the Excel dialect', () => {
    expect([...(files['data-excel.csv'] ?? []).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('is the same bytes for the same figure', () => {
    expect(evidencePack(figure, context, { proofs, pictures })).toEqual(pack);
  });

  it('does without pictures', () => {
    const bare = evidencePack(figure, context, { proofs, pictures: [] });
    expect(Object.keys(unzipSync(bare)).filter((name) => name.startsWith('figure'))).toEqual([]);
  });
});

describe('the description of its data', () => {
  it('satisfies the constraints of the Data Package standard 2.0', () => {
    const ajv = new Ajv({ allErrors: true, strictTypes: false });
    addFormats(ajv);
    const isPackage = ajv.compile(JSON.parse(readFileSync(schemaPath, 'utf8')) as object);
    isPackage(description);
    expect(isPackage.errors ?? []).toEqual([]);
  });

  it('has a field for each column of the file, of a type that its cells are of', () => {
    const [resource] = description.resources;
    const { data } = Papa.parse<string[]>(text(resource?.path ?? ''), { skipEmptyLines: true });
    const fields = resource?.schema.fields ?? [];
    expect(fields.map(({ name }) => name)).toEqual(data[0]);
    expect(fields.map(({ type }) => type)).toEqual([
      ...['string', 'string', 'integer', 'number', 'number', 'string', 'boolean'],
      ...['string', 'string', 'integer', 'string'],
    ]);
    expect(fields.map(({ unit }) => unit).slice(2, 5)).toEqual(['persons', 'hours', 'percent']);
  });

  it('calls a column of whole days dates', () => {
    const rows = figure.table.rows.slice(0, 1);
    const whole = { ...figure, table: { ...figure.table, rows } };
    const { 'datapackage.json': json } = unzipSync(
      evidencePack(whole, context, { proofs, pictures: [] }),
    );
    const { resources } = JSON.parse(strFromU8(json ?? new Uint8Array())) as Description;
    expect(resources[0]?.schema.fields[5]).toMatchObject({ name: 'decided', type: 'date' });
  });

  it('names the documents of the rows with their hashes', () => {
    expect(description.sources).toEqual([
      {
        title: 'Äyränkylä 2026–2029 (ayrankyla.pdf)',
        version: `sha256:${'a'.repeat(64)}`,
        fileName: 'ayrankyla.pdf',
        restatedFrom: 'Äyränkylän kotoutumisohjelma_2026.pdf',
      },
      {
        title: 'Öjanmaa 2025 (lomakkeet/ojanmaa.docx)',
        version: `sha256:${'b'.repeat(64)}`,
        fileName: 'lomakkeet/ojanmaa.docx',
      },
      { title: 'Tyhjälä (tyhjala.odt)', fileName: 'tyhjala.odt' },
    ]);
    expect(description.version).toBe(context.version);
  });
});

describe('the README of a pack', () => {
  const readMe = text('README.txt');

  it('speaks three languages, the reader’s first', () => {
    const at = ['SUOMEKSI', 'PÅ SVENSKA', 'IN ENGLISH'].map((word) => readMe.indexOf(word));
    expect(at.every((place) => place > 0)).toBe(true);
    expect([...at].sort((a, b) => a - b)).toEqual(at);
    const swedish = evidencePack(figure, { ...context, language: 'sv' }, { proofs, pictures });
    const words = strFromU8(unzipSync(swedish)['README.txt'] ?? new Uint8Array());
    expect(words.indexOf('PÅ SVENSKA')).toBeLessThan(words.indexOf('SUOMEKSI'));
  });

  it('says what every file is, when and whence, under which licence', () => {
    const lines = Object.keys(files).filter((name) => name !== 'README.txt');
    for (const name of lines) expect(readMe).toMatch(new RegExp(`  ${name}: \\S`));
    expect(readMe).toContain('Ladattu: 26.11.2026');
    expect(readMe).toContain('Dataset version: 3f9a1c');
    expect(readMe).toContain('https://creativecommons.org/licenses/by/4.0/');
    expect(readMe.split(context.address)).toHaveLength(4);
  });

  it('tells of restated documents where there are some', () => {
    expect(readMe).toContain('Osa asiakirjoista on mukailtu');
    const own = context.documents.map((document) => ({ ...document, restatedFrom: null }));
    const plain = evidencePack(figure, { ...context, documents: own }, { proofs, pictures });
    expect(strFromU8(unzipSync(plain)['README.txt'] ?? new Uint8Array())).not.toContain('mukailtu');
  });
});
