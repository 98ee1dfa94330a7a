import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import Papa from 'papaparse';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareKnowledge, run } from '../../src/extraction/pipeline';
import { tableNames } from '../../src/contract/tables';
import { publish } from '../../src/publishing/publish';
import { listFiles, readFiles, readKnowledge } from '../../src/publishing/read-folder';
import { faultsOf } from './package-faults';
import { sample } from './sample';

type Row = Record<string, string>;
interface Field {
  name: string;
  type: string;
  constraints?: { required?: boolean; enum?: string[] };
}
interface Resource {
  name: string;
  path: string;
  schema: {
    fields: Field[];
    primaryKey?: string[];
    uniqueKeys?: string[][];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

let folder: string;
let description: { resources: Resource[] };
let rows: Map<string, Row[]>;
let instance: DuckDBInstance;
let connection: DuckDBConnection;

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'kotopeili-')), 'dataset');
  const knowledge = prepareKnowledge(await readKnowledge('data'));
  const { dataset, texts } = await run(readFiles(await listFiles('data/documents')), knowledge);
  dataset.dataset.push(...sample().dataset.dataset);
  await publish(folder, { dataset, texts, views: [] });
  description = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8'));
  rows = new Map();
  for (const { name, path } of description.resources) {
    const text = await readFile(join(folder, path), 'utf8');
    rows.set(name, Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data);
  }
  instance = await DuckDBInstance.create(join(folder, 'kotopeili.duckdb'), {
    access_mode: 'READ_ONLY',
  });
  connection = await instance.connect();
}, 300_000);

afterAll(async () => {
  connection.closeSync();
  instance.closeSync();
  await rm(join(folder, '..'), { recursive: true });
});

const rowsOf = (name: string): Row[] => rows.get(name) ?? [];
const keyOf = (row: Row, columns: readonly string[]): string =>
  JSON.stringify(columns.map((column) => row[column]));

/** The cell of a CSV as its type has it. */
function typed({ type }: Field, cell: string | undefined): unknown {
  if (cell === undefined || cell === '') return null;
  if (type === 'boolean') return cell === 'true';
  return type === 'string' ? cell : Number(cell);
}

describe('the dataset of the bundled documents', () => {
  it('has rows to be checked', () => {
    expect(rowsOf('documents').length).toBeGreaterThan(5);
    expect(rowsOf('evidence').length).toBeGreaterThan(500);
  });

  it('is described as the Data Package standard 2.0 demands', () => {
    expect(faultsOf(description)).toEqual([]);
  });

  it('holds every foreign key', () => {
    let held = 0;
    const broken = description.resources.flatMap(({ name, schema }) =>
      (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
        const known = new Set(
          rowsOf(reference.resource).map((row) => keyOf(row, reference.fields)),
        );
        const filled = rowsOf(name).filter((row) => fields.every((field) => row[field] !== ''));
        held += filled.length;
        return filled
          .filter((row) => !known.has(keyOf(row, fields)))
          .map((row) => `${name} ${keyOf(row, fields)} is not in ${reference.resource}`);
      }),
    );
    expect(broken).toEqual([]);
    expect(held).toBeGreaterThan(5000);
  });

  it('names in each fact table only rules of that table', () => {
    const known = new Set(
      rowsOf('extraction_rules').map((row) => `${row['table_name']} ${row['rule']}`),
    );
    const unknown = [...rows].flatMap(([name, own]) =>
      own
        .filter((row) => name !== 'extraction_rules' && row['rule'] !== undefined)
        .map((row) => `${name} ${row['rule']}`)
        .filter((rule) => !known.has(rule)),
    );
    expect(unknown).toEqual([]);
  });

  it('has no key twice', () => {
    const twice = description.resources.flatMap(({ name, schema }) =>
      [schema.primaryKey ?? [], ...(schema.uniqueKeys ?? [])]
        .filter((key) => key.length > 0)
        .flatMap((key) => {
          const keys = rowsOf(name).map((row) => keyOf(row, key));
          return new Set(keys).size === keys.length ? [] : [`${name} ${key.join()}`];
        }),
    );
    expect(twice).toEqual([]);
  });

  it('has cells of the stated type and vocabulary, none empty that is required', () => {
    const wrong = description.resources.flatMap(({ name, schema }) =>
      schema.fields.flatMap((field) =>
        rowsOf(name)
          .map((row) => row[field.name] ?? '')
          .filter((cell) => !isAllowed(field, cell))
          .map((cell) => `${name}.${field.name}: ${cell}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each(['kotopeili.duckdb', 'parquet'])(
    'holds the rows of the CSV in %s too, in order',
    async (form) => {
      for (const { name, schema } of description.resources) {
        const source = form === 'parquet' ? join(folder, form, `${name}.parquet`) : name;
        const result = await connection.runAndReadAll(`SELECT * FROM "${source}"`);
        const expected = rowsOf(name).map((row) =>
          schema.fields.map((field) => typed(field, row[field.name])),
        );
        expect(result.columnNames()).toEqual(schema.fields.map((field) => field.name));
        expect(result.getRows()).toEqual(expected);
      }
    },
  );

  it('reads back from each CSV to the same bytes', async () => {
    for (const name of tableNames) {
      const text = await readFile(join(folder, 'tables', `${name}.csv`), 'utf8');
      const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true });
      expect(errors).toEqual([]);
      expect(`${Papa.unparse(data, { newline: '\r\n' })}\r\n`).toBe(text);
    }
  });

  it('quotes each text truly, also after a round through the CSV', async () => {
    for (const { document_id, start, end, quote } of rowsOf('evidence')) {
      const text = await readFile(join(folder, 'texts', `${document_id}.txt`), 'utf8');
      expect(text.slice(Number(start), Number(end))).toBe(quote);
    }
  });
});

function isAllowed({ type, constraints }: Field, cell: string): boolean {
  if (cell === '') return constraints?.required !== true;
  if (constraints?.enum && !constraints.enum.includes(cell)) return false;
  if (type === 'boolean') return cell === 'true' || cell === 'false';
  if (type === 'integer') return /^-?\d+$/.test(cell);
  return type !== 'number' || /^-?\d+(\.\d+)?$/.test(cell);
}
