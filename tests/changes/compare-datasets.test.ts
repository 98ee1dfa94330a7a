import { describe, expect, it } from 'vitest';
import { changeRows } from '../../src/changes/change-table';
import { compareDatasets, type SavedDataset } from '../../src/changes/compare-datasets';
import { formatChanges } from '../../src/changes/format-changes';
import type { TextRow } from '../../src/changes/match-rows';

const identity = {
  version: '0123456789ab',
  documents: '1',
  input_hash: 'a',
  lexicon_hash: 'b',
  program_hash: 'c',
};

/** A dataset with the quote of each evidence, told by where it starts. */
function saved(
  tables: Record<string, TextRow[]>,
  quotes: Record<string, string> = {},
): SavedDataset {
  const evidence = Object.entries(quotes).map(([evidence_id, quote]) => ({ evidence_id, quote }));
  return { identity, tables: new Map(Object.entries({ ...tables, evidence })), texts: new Map() };
}

const coverage = (cells: TextRow): TextRow => ({
  document_id: 'kunta',
  section: '4',
  facet: 'description',
  status: 'described',
  evidence_id: 'kunta:10-20',
  ...cells,
});
const goal = (ordinal: string, name: string, evidence_id: string): TextRow => ({
  document_id: 'kunta',
  ordinal,
  goal: name,
  evidence_id,
});
const decision = (body: string, evidence_id: string): TextRow => ({
  document_id: 'kunta',
  body,
  evidence_id,
});

const told = (before: SavedDataset, after: SavedDataset): string[] =>
  compareDatasets(before, after).changes.map(
    ({ kind, table, key, cells }) =>
      `${kind} ${table} ${key} ${cells.map((c) => `${c.column}: ${c.before} > ${c.after}`).join(', ')}`,
  );

describe('the comparison of two datasets', () => {
  it('finds nothing between equal ones', () => {
    const one = saved({ coverage: [coverage({})] }, { 'kunta:10-20': 'Opetusta on.' });
    expect(compareDatasets(one, one)).toEqual({ changes: [], moved: 0, notes: [] });
  });

  it('takes the same words at another place for a move', () => {
    const before = saved({ coverage: [coverage({})] }, { 'kunta:10-20': 'Opetusta on.' });
    const after = saved(
      { coverage: [coverage({ evidence_id: 'kunta:30-40' })] },
      { 'kunta:30-40': 'Opetusta on.' },
    );
    expect(compareDatasets(before, after)).toEqual({ changes: [], moved: 1, notes: [] });
  });

  it('tells each cell that changed in a row of one key, and other words', () => {
    const before = saved({ coverage: [coverage({})] }, { 'kunta:10-20': 'Opetusta on.' });
    const after = saved(
      { coverage: [coverage({ status: 'empty', evidence_id: 'kunta:1-2' })] },
      { 'kunta:1-2': 'Ei ole.' },
    );
    expect(told(before, after)).toEqual([
      'changed coverage section=4; facet=description status: described > empty, words: Opetusta on. > Ei ole.',
    ]);
  });

  it('tells rows that came and went', () => {
    const before = saved({ coverage: [coverage({}), coverage({ section: '5', evidence_id: '' })] });
    const after = saved({ coverage: [coverage({}), coverage({ section: '6', evidence_id: '' })] });
    expect(told(before, after)).toEqual([
      'removed coverage section=5; facet=description document_id: kunta > , section: 5 > , facet: description > , status: described > ',
      'added coverage section=6; facet=description document_id:  > kunta, section:  > 6, facet:  > description, status:  > described',
    ]);
  });

  it('does not take shifted goals for changed ones when one is put before them', () => {
    const words = { a: 'Työllisyys', b: 'Osallisuus', c: 'Kieli' };
    const before = saved({ goals: [goal('1', 'työ', 'a'), goal('2', 'osa', 'b')] }, words);
    const after = saved(
      { goals: [goal('1', 'kieli', 'c'), goal('2', 'työ', 'a'), goal('3', 'osa', 'b')] },
      words,
    );
    const { changes, moved } = compareDatasets(before, after);
    expect(changes.map(({ kind, key }) => `${kind} ${key}`)).toEqual(['added words=Kieli']);
    expect(moved).toBe(2);
  });

  it('pairs rows without a key of their own by their words alone', () => {
    const words = { a: 'Hallitus 1.2.2024', b: 'Valtuusto 3.4.2024', c: 'Lautakunta 5.6.2024' };
    const before = saved(
      { decisions: [decision('halitus', 'a'), decision('valtuusto', 'b')] },
      words,
    );
    const after = saved(
      { decisions: [decision('hallitus', 'a'), decision('lautakunta', 'c')] },
      words,
    );
    expect(
      compareDatasets(before, after).changes.map(({ kind, cells }) => [
        kind,
        cells.at(-1)?.column,
        cells.find(({ column }) => column === 'body'),
      ]),
    ).toEqual([
      ['changed', 'body', { column: 'body', before: 'halitus', after: 'hallitus' }],
      ['removed', 'words', { column: 'body', before: 'valtuusto', after: '' }],
      ['added', 'words', { column: 'body', before: '', after: 'lautakunta' }],
    ]);
  });

  it('keeps rows of one key that occur twice apart', () => {
    const twice = [coverage({}), coverage({})];
    expect(told(saved({ coverage: twice }), saved({ coverage: [coverage({})] }))).toHaveLength(1);
    expect(told(saved({ coverage: twice }), saved({ coverage: twice }))).toEqual([]);
  });

  it('says of a column or a table that only one has that it was not compared', () => {
    const before = saved({ coverage: [coverage({})] });
    const after = saved({ coverage: [coverage({ certainty: 'exact' })], goals: [] });
    expect(compareDatasets(before, after)).toMatchObject({
      changes: [],
      notes: [
        'column coverage.certainty is only in the new one and not compared',
        'table goals is only in the new one',
      ],
    });
  });

  it('tells a text that changed', () => {
    const text = (words: string): SavedDataset => ({
      ...saved({}),
      texts: new Map([['kunta', words]]),
    });
    expect(told(text('abc'), text('abcd'))).toEqual([
      'changed texts  text: 3 code units > 4 code units',
    ]);
  });
});

describe('the changes for people', () => {
  const before = saved({
    coverage: [coverage({})],
    parties: [{ party_id: 'kunta', name: 'Kunta' }],
  });
  const after = {
    ...saved({
      coverage: [coverage({ status: 'empty' })],
      parties: [{ party_id: 'opisto', name: 'Opisto' }],
    }),
    identity: { ...identity, version: 'ba9876543210', program_hash: 'd' },
  };

  it('name both versions and what differs, then documents, tables and rows, then the sum', () => {
    expect(formatChanges(before, after, compareDatasets(before, after)).split('\n')).toEqual([
      '0123456789ab (1 document) → ba9876543210 (1 document): input files same, lexicon same, program changed',
      '',
      'kunta',
      '  coverage: 1 changed',
      '    ~ section=4; facet=description: status described → empty',
      '',
      'without a document',
      '  parties: 1 added, 1 removed',
      '    - party_id=kunta: name Kunta',
      '    + party_id=opisto: name Opisto',
      '',
      '1 added, 1 removed, 1 changed in 1 document.',
    ]);
  });

  it('say so when nothing differs', () => {
    const text = formatChanges(before, before, compareDatasets(before, before));
    expect(text).toContain('No fact differs.');
  });

  it('are a table with a row per cell', () => {
    expect(changeRows(compareDatasets(before, after).changes)[0]).toEqual({
      document_id: 'kunta',
      table_name: 'coverage',
      change: 'changed',
      key: 'section=4; facet=description',
      column_name: 'status',
      before: 'described',
      after: 'empty',
    });
  });
});
