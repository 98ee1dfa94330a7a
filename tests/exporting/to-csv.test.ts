import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { neutralText } from '../../src/exporting/neutral-text';
import { toCsv, type CsvDialect } from '../../src/exporting/to-csv';
import type { ShownCell, ShownTable, ShownType } from '../../src/shown-table';
import { attacks } from './attacks';
import { hardText, seeded } from './seeded';
import { proofs, table } from './shown';

const dialects: readonly CsvDialect[] = ['excel', 'open'];
const delimiter = { excel: ';', open: ',' };

function column(type: ShownType, cells: readonly ShownCell[]): ShownTable {
  return {
    columns: [{ key: 'x', title: 'X', type }],
    rows: cells.map((cell) => ({ cells: [cell], evidenceId: null, documentId: null })),
  };
}

/** The cells as PapaParse reads them, told nothing but the separator. */
function read(csv: string, dialect: CsvDialect): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter: delimiter[dialect] });
  expect(errors).toEqual([]);
  expect(data.at(-1)).toEqual(['']);
  return data.slice(0, -1);
}

function written(type: ShownType, cells: readonly ShownCell[], dialect: CsvDialect): string[] {
  const csv = toCsv(column(type, cells), { dialect, language: 'fi' });
  return csv.replace('\ufeff', '').split('\r\n').slice(1, -1);
}

describe('CSV of what a figure shows', () => {
  it('has the rows in the order shown and the words that prove them, as open data', () => {
    expect(toCsv(table, { dialect: 'open', language: 'fi', proofs })).toBe(
      [
        'municipality,municipality_code,persons,hours,share,decided,planned,evidence_id,document_id,page,quote',
        'Äyränkylä,019,1284,1.5,6.8,2025-11-18,true,ayrankyla:10-48,ayrankyla,4,"Orientaatio annetaan:\n\'- ""omalla"" kielellä"',
        "'=Öjanmaa,235,-3,-0.25,0,2025-11,false,ojanmaa:0-15,ojanmaa,,'=SUMMA kunnasta",
        'Tyhjälä,,,,,,,,tyhjala,,',
        '',
      ].join('\r\n'),
    );
  });

  it('has semicolons, decimal commas, the reader’s heads and a byte order mark for Excel', () => {
    const [head, first, second] = toCsv(table, { dialect: 'excel', language: 'fi' }).split('\r\n');
    expect(head).toBe(
      '\ufeffKunta;Kuntanumero;Asukkaita;Tunteja;Osuus;Päätetty;Suunnitteilla;Todisteen tunniste;Asiakirja;Sivu;Lainaus',
    );
    expect(first).toBe(
      'Äyränkylä;"=""019""";1284;1,5;6,8;2025-11-18;kyllä;ayrankyla:10-48;ayrankyla;;',
    );
    expect(second).toMatch(/^'=Öjanmaa;"=""235""";-3;-0,25;0;"=""2025-11""";ei;/);
  });

  it('names what it adds in the language of the reader', () => {
    const head = toCsv(table, { dialect: 'excel', language: 'sv' }).split('\r\n')[0];
    expect(head).toMatch(/;Belägg;Dokument;Sida;Citat$/);
  });

  it('adds no column that is there already and none to a table of no document', () => {
    const columns = [{ key: 'quote', title: 'Q', type: 'text' as const }];
    const rows = [{ cells: ['q'], evidenceId: 'a:0-1', documentId: 'a' }];
    expect(toCsv({ columns, rows }, { dialect: 'open', language: 'en' })).toBe(
      'quote,evidence_id,document_id,page\r\nq,a:0-1,a,\r\n',
    );
    expect(toCsv(column('integer', [1]), { dialect: 'open', language: 'en' })).toBe('x\r\n1\r\n');
  });

  it('makes a formula of digits of a code column alone', () => {
    expect(written('code', ['019', '235', '1a', '1b-2', '="019"', '1"&A1&"'], 'excel')).toEqual([
      '"=""019"""',
      '"=""235"""',
      '1a',
      '1b-2',
      '"\'=""019"""',
      '"1""&A1&"""',
    ]);
    expect(written('text', ['019'], 'excel')).toEqual(['019']);
    expect(written('code', ['019'], 'open')).toEqual(['019']);
  });

  it('keeps numbers numbers, negative ones too, and leaves empty what is no number', () => {
    expect(written('number', [-1, 0.1, NaN, -Infinity, 1e21], 'open')).toEqual([
      ...['-1', '0.1', '', '', '1e+21'],
    ]);
    expect(written('percent', [-6.85], 'excel')).toEqual(['-6,85']);
  });

  it('neutralises heads as well', () => {
    const odd = {
      ...column('integer', [1]),
      columns: [{ key: '=1', title: '@1', type: 'integer' as const }],
    };
    expect(toCsv(odd, { dialect: 'excel', language: 'fi' })).toMatch(/^\ufeff'@1\r\n/);
    expect(toCsv(odd, { dialect: 'open', language: 'fi' })).toMatch(/^'=1\r\n/);
  });
});

describe.each(dialects)('CSV read back by PapaParse, %s', (dialect) => {
  const roundTrip = (cells: readonly string[]) => {
    const pairs: ShownTable = {
      columns: ['a', 'b'].map((key) => ({ key, title: key, type: 'text' })),
      rows: cells.map((cell) => ({ cells: [cell, cell], evidenceId: null, documentId: null })),
    };
    const csv = toCsv(pairs, { dialect, language: 'fi' });
    const rows = read(csv, dialect);
    expect(rows.slice(1)).toEqual(
      cells.map((cell) => [neutralText(cell, dialect), neutralText(cell, dialect)]),
    );
    const again = Papa.unparse(rows, { delimiter: delimiter[dialect], newline: '\r\n' });
    expect(`${dialect === 'excel' ? '\ufeff' : ''}${again}\r\n`).toBe(csv);
  };

  it('is byte for byte the same after a round trip, attacks', () => roundTrip(attacks));

  it('is byte for byte the same after a round trip, random cells', () => {
    const next = seeded(7);
    for (let run = 0; run < 40; run++) roundTrip(Array.from({ length: 50 }, () => hardText(next)));
  });

  it('gives the figure back', () => {
    const rows = read(toCsv(table, { dialect, language: 'fi', proofs }), dialect);
    expect(rows.map((row) => row.length)).toEqual([11, 11, 11, 11]);
    expect(rows[1]?.[10]).toBe('Orientaatio annetaan:\n\'- "omalla" kielellä');
  });
});
