import { describe, expect, it } from 'vitest';
import { tableNames } from '../../src/contract/tables';
import { run } from '../../src/extraction/pipeline';
import { readFiles } from '../../src/publishing/read-folder';
import { readLabelled, type LabelledCase } from '../../src/publishing/read-labelled';
import { accuracyOf, type Measured } from '../../src/scoring/accuracy';
import { compare } from '../../src/scoring/compare';
import { readLabels } from '../../src/scoring/labels';
import { knowledge } from '../extraction/harness';

const cases = await readLabelled('tests/golden', 'data/documents');

/** F1 below which a table is not fit for use. */
const FLOOR = 0.9;

async function measure({ document, labels }: LabelledCase): Promise<Measured[]> {
  const { dataset } = await run(readFiles([document]), knowledge);
  return labels.map(({ table, text }) => ({
    table,
    comparison: compare(readLabels(table, text), dataset[table]),
  }));
}

describe.each(cases)('the labels of $name', ({ labels }) => {
  it.each(labels)('for $table say each fact once, in full rows', ({ table, text }) => {
    const { columns, rows } = readLabels(table, text);
    const facts = rows.map(({ cells }) => columns.map((column) => cells[column]));
    expect(facts.flat()).not.toContain(undefined);
    expect(new Set(facts.map((fact) => fact.join('|'))).size).toBe(facts.length);
  });

  it('cover what a document states', () => {
    const tables = labels.map(({ table }) => table);
    expect(tables).toEqual(expect.arrayContaining(['documents', 'coverage', 'responsibilities']));
  });
});

describe('the extraction', () => {
  const measured = Promise.all(cases.map(measure)).then((each) => accuracyOf(each.flat()));

  it.each(tableNames.filter((table) => cases.some((c) => c.labels.some((l) => l.table === table))))(
    `reads %s with an F1 of at least ${FLOOR}`,
    async (table) => {
      const accuracy = (await measured).find(({ table_name }) => table_name === table);
      expect(accuracy?.f1).toBeGreaterThanOrEqual(FLOOR);
    },
    60_000,
  );
});
