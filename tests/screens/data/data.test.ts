import { describe, expect, it } from 'vitest';
import { tableNames } from '../../../src/contract/tables';
import { rowsTable, schemaLines } from '../../../src/screens/data/shape';
import { unitWords } from '../../../src/screens/data/schema-names';
import { tableGroups } from '../../../src/screens/data/table-groups';
import { conditionsOf, openedTable, sortOf } from '../../../src/screens/data/view';
import {
  conditionWords,
  datasetSentence,
  datedWords,
  documentsWords,
  doubtsSentence,
  measureWords,
  narrowedWords,
  shownWords,
} from '../../../src/screens/data/words';
import type { DatasetSummary } from '../../../src/screens/data/query';
import { addressOf } from '../../state/state.sample';

const summary: DatasetSummary = {
  version: '0123456789ab',
  licence: 'CC-BY-4.0',
  input_hash: 'a',
  lexicon_hash: 'b',
  program_hash: 'c',
  documents: 3,
  unread: 0,
  restated: 0,
  issuers: 2,
  first_dated: '2024-11-18',
  last_dated: '2025',
  undated: 0,
  first_year: null,
  last_year: null,
  quotes: 1200,
};
const names = {
  services: [
    {
      service_id: 'guidance',
      section: '6',
      act_sections: null,
      name_fi: 'Ohjaus',
      name_sv: 'Vägledning',
      name_en: 'Guidance',
    },
  ],
  questions: [],
  languages: [],
} as const;

describe('the groups of tables', () => {
  it('hold every table once', () => {
    const grouped = tableGroups.flatMap(({ tables }) => tables);
    expect([...grouped].sort()).toEqual([...tableNames].sort());
  });
});

describe('the address of the data screen', () => {
  it('opens a table, none, or one that is not there', () => {
    expect(openedTable(addressOf('data.html#table=goals'))).toBe('goals');
    expect(openedTable(addressOf('data.html'))).toBeNull();
    expect(openedTable(addressOf('data.html#table=nothing'))).toBeUndefined();
  });

  it('holds conditions on columns of the table; a value may hold the sign', () => {
    const address = addressOf('data.html#where=subject%3Da%3Db&where=page%3D1&where=rule_id%3D&where=x');
    expect(conditionsOf(address, 'quality_flags')).toEqual([
      { column: 'subject', value: 'a=b' },
      { column: 'rule_id', value: '' },
    ]);
  });

  it('sorts by a column of the table, a hyphen before it for the other way', () => {
    const sorted = (hash: string) => sortOf(addressOf(`data.html#${hash}`), 'evidence');
    expect(sorted('sort=-page')).toEqual({ column: 'page', isDescending: true });
    expect(sorted('sort=quote')).toEqual({ column: 'quote', isDescending: false });
    expect(sorted('sort=other')).toBeNull();
  });
});

describe('the rows of an opened table', () => {
  it('stand as in the dataset, years with their digits together, words where there are some', () => {
    const row = {
      municipality_code: '019',
      indicator: 'foreign_citizen_share',
      year: 2022,
      value: 6.8,
      document_id: 'a',
      evidence_id: 'a:1-4',
    };
    const { columns, rows } = rowsTable('statistics', [row, { ...row, evidence_id: null }], 'fi');
    const of = (key: string) => columns.findIndex((column) => column.key === key);
    expect(columns[of('municipality_code')]).toMatchObject({ title: 'municipality_code', type: 'code' });
    expect(columns[of('year')]).toMatchObject({ type: 'date', description: 'luvun vuosi' });
    expect(rows[0]?.cells[of('year')]).toBe('2022');
    expect(rows[0]?.cells[of('source')]).toBeNull();
    expect(rows.map(({ evidenceId }) => evidenceId)).toEqual(['a:1-4', null]);
    expect(rows[0]?.documentId).toBe('a');
  });
});

describe('the schema of a table', () => {
  const line = (name: string, language: 'fi' | 'sv' | 'en' = 'fi') =>
    schemaLines('delivery_modes', names, language).find((one) => one.name === name);

  it('tells keys, references and what may be empty', () => {
    expect(line('mode')).toMatchObject({ isKey: true, isRequired: true, reference: null });
    expect(line('evidence_id')).toMatchObject({
      isKey: false,
      reference: { table: 'evidence', key: 'evidence_id' },
    });
    expect(schemaLines('goals', names, 'fi').find(({ name }) => name === 'goal')?.isRequired).toBe(
      false,
    );
  });

  it('tells what the values mean, services by the names of the dataset', () => {
    expect(line('mode')?.values).toContainEqual({ value: 'remote', meaning: 'etätoteutus' });
    const guidance = (language: 'fi' | 'sv') =>
      line('service_id', language)?.values.find(({ value }) => value === 'guidance')?.meaning;
    expect([guidance('fi'), guidance('sv')]).toEqual(['Ohjaus', 'Vägledning']);
  });

  it('tells units, or the column where they stand', () => {
    expect(unitWords('byte')).toBe('Yksikkö: tavu');
    expect(unitWords({ column: 'unit' })).toBe('Yksikkö sarakkeessa unit');
    expect(unitWords(undefined)).toBe('');
  });
});

describe('the words of the data screen', () => {
  it('say what is in the dataset, or that it is empty', () => {
    const counts = [
      { table_name: 'goals', rows: 1500 },
      { table_name: 'parties', rows: 20 },
      { table_name: 'evidence', rows: 1200 },
    ] as const;
    expect(datasetSentence(summary, counts, 'fi').replaceAll('\u00a0', ' ')).toBe(
      'Aineisto kertoo, mitä 3 asiakirjaa sanovat: 1 500 tietoa, 3 taulua ja 2 720 riviä. ' +
        '1 200 kohtaa asiakirjoissa osoittaa tiedot.',
    );
    expect(datasetSentence({ ...summary, documents: 1 }, counts, 'fi')).toMatch(/yksi asiakirja/);
    expect(datasetSentence(null, counts, 'fi')).toBe('Aineistossa ei ole yhtään asiakirjaa.');
  });

  it('say when documents are dated, and how many are not', () => {
    expect(datedWords(summary, 'fi')).toBe('18.11.2024 – 2025');
    expect(datedWords({ ...summary, last_dated: '2024-11-18', undated: 2 }, 'fi')).toBe(
      '18.11.2024. Ilman päiväystä: 2',
    );
    expect(datedWords({ ...summary, first_dated: '2024-11', last_dated: '2024-11-18' }, 'fi')).toBe(
      '11/2024',
    );
    expect(datedWords({ ...summary, first_dated: null }, 'fi')).toMatch(/^Yksikään/);
  });

  it('say how many were read and how many are restated', () => {
    expect(documentsWords(summary, 'fi')).toBe('3, kaikki luettu');
    expect(documentsWords({ ...summary, unread: 1, restated: 2 }, 'fi')).toBe(
      '3, joista lukematta 1. Mukailtuja: 2',
    );
  });

  it('say how much is to be doubted', () => {
    const rule = { rule_id: 'low-text', documents: 1 } as const;
    const sentence = (...flags: number[]) =>
      doubtsSentence(
        { rules: flags.map((one) => ({ ...rule, flags: one })), corrections: [] },
        6,
        'fi',
      );
    expect(sentence(3, 2)).toBe('Laatusäännöt epäilevät 5 kohtaa, kun tarkasteltuja asiakirjoja on 6.');
    expect(sentence(1)).toBe('Laatusäännöt epäilevät yhtä kohtaa.');
    expect(sentence()).toMatch(/eivät epäile/);
  });

  it('say which filters narrow a table', () => {
    expect(narrowedWords('languages')).toMatch(/asiakirjan ja varmuuden mukaan/);
    expect(narrowedWords('evidence')).toMatch(/asiakirjan mukaan/);
    expect(narrowedWords('municipalities')).toMatch(/eivät koske/);
  });

  it('say how many rows are shown of how many', () => {
    const rows = (count: number) => Array.from({ length: count }, () => ({}));
    const shown = (count: number, found: number, total: number) =>
      shownWords({ rows: rows(count), found, isWhole: count === found }, total, 'fi');
    expect(shown(4, 4, 4)).toBe('Kaikki 4 riviä.');
    expect(shown(1, 1, 1)).toBe('Koko taulu: yksi rivi.');
    expect(shown(4, 4, 9)).toBe('4/9 riviä rajausten jälkeen.');
    expect(shown(2, 4, 9)).toMatch(/^2 ensimmäistä riviä, kun rajauksiin osuu 4 riviä/);
    expect(shown(0, 0, 9)).toBe('Yksikään rivi ei vastaa rajauksia.');
    expect(shown(0, 0, 0)).toBe('Taulussa ei ole rivejä.');
  });

  it('write measures with two decimals and a dash where there are none', () => {
    expect([measureWords(0.984, 'fi'), measureWords(1, 'en'), measureWords(null, 'fi')]).toEqual([
      '0,98',
      '1.00',
      '–',
    ]);
  });

  it('name a condition', () => {
    expect(conditionWords({ column: 'subject', value: 'a=b' })).toBe('subject = a=b');
    expect(conditionWords({ column: 'page', value: '' })).toBe('page on tyhjä');
  });
});
