import { strFromU8, unzipSync } from 'fflate';
import readXlsx, { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from '../../src/exporting/write-xlsx';
import type { ShownFigure } from '../../src/shown-table';
import { attacks } from './attacks';
import { hasLibreOffice, openInLibreOffice } from './libre-office';
import { context, figure, proofs } from './shown';

const file = writeXlsx(figure, context, proofs);
const sheet = (name: string, bytes = file) => readSheet(Buffer.from(bytes), name, { trim: false });
const part = (path: string, bytes = file) => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

describe('a figure as XLSX', () => {
  it('has the sheets of its language', async () => {
    const names = async (language: 'fi' | 'sv' | 'en') => {
      const bytes = writeXlsx(figure, { ...context, language }, proofs);
      return (await readXlsx(Buffer.from(bytes))).map((read) => read.sheet);
    };
    expect(await names('fi')).toEqual(['Tiedot', 'Metatiedot', 'Rajaukset', 'Lähteet']);
    expect(await names('sv')).toEqual(['Data', 'Metadata', 'Filter', 'Källor']);
    expect(await names('en')).toEqual(['Data', 'Metadata', 'Filters', 'Sources']);
  });

  it('holds codes as text, numbers as numbers, whole days as dates, the rest as text', async () => {
    const rows = await sheet('Tiedot');
    expect(rows[0]).toEqual([
      ...['Kunta', 'Kuntanumero', 'Asukkaita', 'Tunteja', 'Osuus', 'Päätetty', 'Suunnitteilla'],
      ...['Todisteen tunniste', 'Asiakirja', 'Sivu', 'Lainaus'],
    ]);
    expect(rows[1]).toEqual([
      ...['Äyränkylä', '019', 1284, 1.5, 6.8, new Date('2025-11-18'), 'kyllä'],
      ...['ayrankyla:10-48', 'ayrankyla', 4, 'Orientaatio annetaan:\n- "omalla" kielellä'],
    ]);
    expect(rows[2]).toEqual([
      ...['=Öjanmaa', '235', -3, -0.25, 0, '2025-11', 'ei'],
      ...['ojanmaa:0-15', 'ojanmaa', null, '=SUMMA kunnasta'],
    ]);
    expect(rows[3]?.slice(0, 8)).toEqual(['Tyhjälä', ...Array.from({ length: 7 }, () => null)]);
  });

  it('says what, when, from which data and by which link', async () => {
    const rows = await sheet('Metatiedot');
    expect(rows.map(([label, value]) => [label, value])).toEqual(
      expect.arrayContaining([
        ['Kysymys', figure.title],
        ['Vastaus', figure.sentence],
        ['Ladattu', new Date(context.date)],
        ['Aineistoversio', context.version],
        ['Linkki, joka avaa saman näkymän', context.address],
        ['Lähde', figure.sources[0]],
      ]),
    );
    expect(rows).toContainEqual([
      ...['share', 'Osuus', 'prosenttiluku (6,8 tarkoittaa 6,8 %)', null, 'Osuus asukkaista'],
    ]);
    expect(rows).toContainEqual(['persons', 'Asukkaita', 'kokonaisluku', 'persons', null]);
  });

  it('names its filters, also when there are none', async () => {
    expect(await sheet('Rajaukset')).toEqual([
      ['Rajaus', 'Arvo'],
      ['Maakunta', 'Keskimaa'],
    ]);
    const bytes = writeXlsx(figure, { ...context, filters: [] }, proofs);
    expect((await sheet('Rajaukset', bytes))[1]?.[0]).toBe('Ei rajauksia');
  });

  it('names the documents of its rows with the passages, and no other', async () => {
    const [, ...rows] = await sheet('Lähteet');
    expect(rows).toEqual([
      [
        ...['Äyränkylä 2026–2029', 'ayrankyla.pdf', 'Äyränkylän kotoutumisohjelma_2026.pdf'],
        ...['Monikielinen yhteiskuntaorientaatio', 4],
        ...['Orientaatio annetaan:\n- "omalla" kielellä', 'ayrankyla:10-48', 'a'.repeat(64)],
      ],
      [
        ...['Öjanmaa 2025', 'lomakkeet/ojanmaa.docx', null, null, null],
        ...['=SUMMA kunnasta', 'ojanmaa:0-15', 'b'.repeat(64)],
      ],
      ['Tyhjälä', 'tyhjala.odt', ...Array.from({ length: 6 }, () => null)],
    ]);
  });

  it('has a bold head that stays in sight, percent with its sign and the reader’s short date', () => {
    const styles = part('xl/styles.xml');
    expect(part('xl/worksheets/sheet1.xml')).toContain('state="frozen"');
    expect(part('xl/worksheets/sheet1.xml')).toMatch(/<cols><col min="1" max="1" width="\d+"/);
    const looks = [...styles.matchAll(/<xf numFmtId="(\d+)" fontId="(\d)"/g)].slice(1);
    const look = (cell: string) => {
      const style = new RegExp(`r="${cell}" s="(\\d+)"`).exec(part('xl/worksheets/sheet1.xml'));
      return looks[Number(style?.[1])]?.slice(1);
    };
    expect(look('A1')).toEqual(['0', '1']);
    expect(look('B2')).toEqual(['49', '0']);
    expect(look('E2')).toEqual(['164', '0']);
    expect(look('F2')).toEqual(['14', '0']);
    expect(styles).toContain('numFmtId="164" formatCode="0.0&quot; %&quot;"');
  });

  it('is the same bytes for the same figure', () => {
    expect(writeXlsx(figure, context, proofs)).toEqual(file);
  });
});

describe('an attack on a workbook', () => {
  const attacked: ShownFigure = {
    ...figure,
    title: '=1+1',
    sentence: '<f>1</f>',
    table: {
      columns: [
        { key: '=key', title: '=title', type: 'text' },
        { key: 'code', title: '@code', type: 'code' },
      ],
      rows: attacks.map((cell) => ({ cells: [cell, cell], evidenceId: null, documentId: null })),
    },
  };
  const bytes = writeXlsx(attacked, { ...context, filters: [{ name: '=a', value: '+b' }] }, proofs);

  it('stays a text in its cell', async () => {
    const rows = await sheet('Tiedot', bytes);
    const plain = (cell: string) =>
      cell.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n\u007f-\u009f]/gu, '\ufffd');
    expect(rows.slice(1).map((row) => String(row[0]).replaceAll('_x005F_', '_'))).toEqual(
      attacks.map(plain),
    );
    const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => [
      path,
      strFromU8(content),
    ]);
    for (const [path, xml] of parts) expect(xml, path).not.toMatch(/<f[ >]/);
  });

  it('stays a text when its cell is edited', () => {
    const xml = part('xl/worksheets/sheet1.xml', bytes);
    const style = Number(/r="A2" s="(\d+)"/.exec(xml)?.[1]);
    const looks = part('xl/styles.xml', bytes).split('<cellXfs')[1]?.split('<xf ').slice(1);
    expect(looks?.[style]).toContain('quotePrefix="1"');
  });

  it.runIf(hasLibreOffice)('stays a text in LibreOffice', async () => {
    const sheets = await openInLibreOffice(bytes, 'xlsx');
    expect(sheets.map(({ name }) => name)).toEqual([
      'Tiedot',
      'Metatiedot',
      'Rajaukset',
      'Lähteet',
    ]);
    const cells = sheets.flatMap(({ rows }) => rows.flat());
    expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
    const data = sheets[0]?.rows.slice(1, attacks.length + 1) ?? [];
    expect(data.map(([cell]) => cell?.type)).toEqual(attacks.map(() => 'string'));
  });

  it.runIf(hasLibreOffice)(
    'leaves letters, zeros, numbers and dates right in LibreOffice',
    async () => {
      const [data, metadata] = await openInLibreOffice(file, 'xlsx');
      expect(
        data?.rows[1]?.slice(0, 7).map(({ type, text, value }) => [type, value ?? text]),
      ).toEqual([
        ['string', 'Äyränkylä'],
        ['string', '019'],
        ['float', '1284'],
        ['float', '1.5'],
        ['float', '6.8'],
        ['date', '2025-11-18'],
        ['string', 'kyllä'],
      ]);
      expect(data?.rows[1]?.[4]?.text).toBe('6.8 %');
      expect(metadata?.rows[2]?.[1]?.value).toBe('2026-11-26');
    },
  );
});
