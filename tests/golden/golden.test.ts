import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { extractionRules, type RuledTable } from '../../src/contract/extraction-rules';
import { tables } from '../../src/contract/tables';
import { run, type Run } from '../../src/extraction/pipeline';
import { knowledge, quoteOf } from '../extraction/harness';
import { findFaults } from '../extraction/provenance';

const folder = 'tests/golden';
const cases = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && existsSync(join(folder, entry.name, 'expected')) ? [entry.name] : [],
);

const compared = [
  'documents',
  'document_municipalities',
  ...(Object.keys(extractionRules) as RuledTable[]),
  'quality_flags',
] as const;

/** Columns that change with the file and not with what it states. */
const unstated = new Set([
  'document_id',
  'file_name',
  'sha256',
  'byte_size',
  'character_count',
  'rule',
  'certainty',
]);

/** Rows that say that there is nothing. */
const isAbsent = (row: object): boolean => 'status' in row && row.status === 'absent';

function asCsv(result: Run, name: (typeof compared)[number]): string {
  const columns = Object.keys(tables[name].columns).filter((column) => !unstated.has(column));
  const header = columns.map((column) => (column === 'evidence_id' ? 'quote' : column));
  const rows = result.dataset[name].filter((row) => !isAbsent(row));
  const cells = rows.map((row) =>
    columns.map((column) =>
      column === 'evidence_id' && 'evidence_id' in row
        ? quoteOf(result, row)
        : (row as Readonly<Record<string, unknown>>)[column],
    ),
  );
  return `${Papa.unparse([header, ...cells], { newline: '\n' })}\n`;
}

describe.each(cases)('the golden case %s', (name) => {
  const [input = 'input.txt'] = readdirSync(join(folder, name)).filter((f) =>
    f.startsWith('input.'),
  );
  const result = run([{ name: input, bytes: readFileSync(join(folder, name, input)) }], knowledge);

  it('keeps its provenance', async () => {
    expect(findFaults(await result)).toEqual([]);
  });

  it.each(compared)('gives the expected %s', async (table) => {
    await expect(asCsv(await result, table)).toMatchFileSnapshot(
      join(name, 'expected', `${table}.csv`),
    );
  });
});
