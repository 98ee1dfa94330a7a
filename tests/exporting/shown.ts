import type { ExportContext, Proof, Proofs } from '../../src/exporting/export-context';
import type { ShownFigure, ShownTable } from '../../src/shown-table';

/** An invented figure with a cell of every type, a row without proof and a quotation of two lines. */
export const table: ShownTable = {
  columns: [
    { key: 'municipality', title: 'Kunta', type: 'text' },
    { key: 'municipality_code', title: 'Kuntanumero', type: 'code' },
    { key: 'persons', title: 'Asukkaita', type: 'integer', unit: 'persons' },
    { key: 'hours', title: 'Tunteja', type: 'number', unit: 'hours' },
    { key: 'share', title: 'Osuus', type: 'percent', description: 'Osuus asukkaista' },
    { key: 'decided', title: 'Päätetty', type: 'date' },
    { key: 'planned', title: 'Suunnitteilla', type: 'boolean' },
  ],
  rows: [
    {
      cells: ['Äyränkylä', '019', 1284, 1.5, 6.8, '2025-11-18', true],
      evidenceId: 'ayrankyla:10-48',
      documentId: 'ayrankyla',
    },
    {
      cells: ['=Öjanmaa', '235', -3, -0.25, 0, '2025-11', false],
      evidenceId: 'ojanmaa:0-15',
      documentId: 'ojanmaa',
    },
    {
      cells: ['Tyhjälä', null, null, null, null, null, null],
      evidenceId: null,
      documentId: 'tyhjala',
    },
  ],
};

export const figure: ShownFigure = {
  name: 'reach',
  title: 'Kuinka suuri osa asukkaista saa orientaation omalla kielellään?',
  sentence: 'Äyränkylässä 6,8 % asukkaista.',
  sources: ['Lähde: kuntien kotoutumisohjelmat, 3 asiakirjaa.'],
  table,
};

export const proofs: Proofs = new Map<string, Proof>([
  [
    'ayrankyla:10-48',
    {
      evidenceId: 'ayrankyla:10-48',
      documentId: 'ayrankyla',
      page: 4,
      start: 10,
      end: 48,
      quote: 'Orientaatio annetaan:\n- "omalla" kielellä',
      section: 'Monikielinen yhteiskuntaorientaatio',
      prefix: 'Luku 3.\n',
      suffix: ' Se kestää kaksi viikkoa.',
    },
  ],
  [
    'ojanmaa:0-15',
    {
      evidenceId: 'ojanmaa:0-15',
      documentId: 'ojanmaa',
      page: null,
      start: 0,
      end: 15,
      quote: '=SUMMA kunnasta',
      section: null,
    },
  ],
]);

export const context: ExportContext = {
  language: 'fi',
  date: '2026-11-26',
  version: '3f9a1c',
  address: 'https://example.org/kotopeili/#/languages?region=06&reach=table',
  filters: [{ name: 'Maakunta', value: 'Keskimaa' }],
  documents: [
    {
      id: 'ayrankyla',
      name: 'Äyränkylä 2026–2029',
      fileName: 'ayrankyla.pdf',
      sha256: 'a'.repeat(64),
      restatedFrom: 'Äyränkylän kotoutumisohjelma_2026.pdf',
    },
    {
      id: 'ojanmaa',
      name: 'Öjanmaa 2025',
      fileName: 'lomakkeet/ojanmaa.docx',
      sha256: 'b'.repeat(64),
      restatedFrom: null,
    },
    { id: 'tyhjala', name: 'Tyhjälä', fileName: 'tyhjala.odt', sha256: null, restatedFrom: null },
    { id: 'muu', name: 'Muu', fileName: 'muu.txt', sha256: 'c'.repeat(64), restatedFrom: null },
  ],
};
