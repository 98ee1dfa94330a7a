import { describe, expect, it } from 'vitest';
import { tableNames } from '../../src/contract/tables';
import { toDataPackage } from '../../src/publishing/data-package';
import { faultsOf } from './package-faults';
import { sample } from './sample';

interface Field {
  name: string;
  type: string;
  description: string;
  constraints?: object;
  categories?: unknown[];
}
interface Schema {
  fields: Field[];
  primaryKey?: string[];
  uniqueKeys?: string[][];
  foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
}
interface Description {
  version: string;
  resources: { name: string; path: string; schema: Schema }[];
  licenses: { name: string }[];
  sources: { title: string; version?: string }[];
}

const { dataset } = sample();
const files = [{ path: 'tables/coverage.csv', bytes: 12, sha256: 'a'.repeat(64) }];
const description = toDataPackage(dataset, { files }) as Description;
const schemas = new Map(description.resources.map(({ name, schema }) => [name, schema]));
const fieldOf = (table: string, name: string): Field | undefined =>
  schemas.get(table)?.fields.find((field) => field.name === name);

const service = {
  service_id: 'guidance',
  section: '6',
  act_sections: '13',
  name_fi: 'ohjaus ja neuvonta',
  name_sv: 'handledning och rådgivning',
  name_en: 'guidance and counselling',
} as const;

describe('datapackage.json', () => {
  it('satisfies the constraints of the Data Package standard 2.0', () => {
    expect(faultsOf(JSON.parse(JSON.stringify(description)))).toEqual([]);
  });

  it.each<[string, (broken: Description) => void]>([
    [
      'a path that leaves the package',
      (d) => Object.assign(d.resources[0] ?? {}, { path: '../x' }),
    ],
    ['a licence without a name', (d) => Object.assign(d, { licenses: [{ title: 'free' }] })],
    ['an empty list of keywords', (d) => Object.assign(d, { keywords: [] })],
    [
      'a field without a name',
      (d) => Object.assign(d.resources[0]?.schema.fields[0] ?? {}, { name: 1 }),
    ],
    [
      'an unknown type',
      (d) => Object.assign(d.resources[0]?.schema.fields[0] ?? {}, { type: 'text' }),
    ],
    [
      'an empty list of values',
      (d) => Object.assign(d.resources[0]?.schema.fields[0] ?? {}, { constraints: { enum: [] } }),
    ],
    [
      'a key that is no list',
      (d) => Object.assign(d.resources[0]?.schema ?? {}, { primaryKey: 1 }),
    ],
    [
      'a reference without fields',
      (d) =>
        Object.assign(d.resources[0]?.schema ?? {}, {
          foreignKeys: [{ fields: ['a'], reference: {} }],
        }),
    ],
    ['no resource', (d) => Object.assign(d, { resources: [] })],
  ])('would not satisfy them with %s', (_, breakIt) => {
    const broken = JSON.parse(JSON.stringify(description)) as Description;
    breakIt(broken);
    expect(faultsOf(broken)).not.toEqual([]);
  });

  it('describes every table of the contract by its path', () => {
    expect(description.resources.map(({ path }) => path)).toEqual(
      tableNames.map((name) => `tables/${name}.csv`),
    );
  });

  it('names the version of the dataset', () => {
    expect(description.version).toBe('0123456789ab');
  });

  it('names its licence and sources, each document with its hash and what it restates', () => {
    expect(description.licenses[0]?.name).toBe('CC-BY-4.0');
    expect(description.sources.map(({ title }) => title).join()).toContain(
      'Statistics Finland, classifications',
    );
    const [document] = dataset.documents;
    const restated = { ...document, restated_from: 'Esimerkin ohjelma' } as typeof document;
    const { sources } = toDataPackage({
      ...dataset,
      documents: [document, restated].flatMap((row) => row ?? []),
    }) as Description;
    expect(sources.slice(-2)).toEqual([
      expect.objectContaining({
        title: 'kansio/esimerkki, 1.txt',
        version: `sha256:${'0'.repeat(64)}`,
      }),
      expect.objectContaining({
        title: 'kansio/esimerkki, 1.txt, restated in our own words from: Esimerkin ohjelma',
        restatedFrom: 'Esimerkin ohjelma',
      }),
    ]);
  });

  it('gives every field a type and a description, and constraints where the contract has them', () => {
    const fields = [...schemas.values()].flatMap((schema) => schema.fields);
    expect(fields.filter((field) => !field.type || !field.description)).toEqual([]);
    expect(schemas.get('coverage')?.fields[3]).toMatchObject({
      name: 'status',
      categories: ['described', 'mentioned', 'empty', 'absent'],
      constraints: { required: true, enum: ['described', 'mentioned', 'empty', 'absent'] },
    });
  });

  it('labels the categories that the reference tables name', () => {
    const named = toDataPackage({ ...dataset, services: [service] }) as Description;
    const schema = named.resources.find(({ name }) => name === 'languages')?.schema;
    const categories = schema?.fields.find(({ name }) => name === 'service_id')?.categories;
    expect(categories).toContainEqual({ value: service.service_id, label: service.name_en });
    expect(categories).toContainEqual({ value: 'website', label: 'website' });
    expect(fieldOf('coverage', 'rule')?.categories?.[0]).toEqual({
      value: 'own-text',
      label: 'own text under the heading or prompt of the facet',
    });
  });

  it('gives numbers their unit, or the field that tells it', () => {
    expect(fieldOf('documents', 'byte_size')).toMatchObject({ unit: 'byte' });
    expect(fieldOf('parameters', 'minimum')).toMatchObject({ unitField: 'unit' });
    const bare = [...schemas].flatMap(([table, { fields }]) =>
      fields
        .filter((field) => field.type === 'number' && !('unit' in field) && !('unitField' in field))
        .map(({ name }) => `${table}.${name}`),
    );
    expect(bare).toEqual([]);
  });

  it('tells size and hash of a file that it knows', () => {
    expect(description.resources.find(({ name }) => name === 'coverage')).toMatchObject({
      bytes: 12,
      hash: `sha256:${'a'.repeat(64)}`,
    });
  });

  it('calls a key that may hold empty cells unique rather than primary', () => {
    expect(schemas.get('evidence')).toMatchObject({ primaryKey: ['evidence_id'] });
    expect(schemas.get('party_mentions')?.primaryKey).toBeUndefined();
    expect(schemas.get('party_mentions')?.uniqueKeys).toEqual([
      ['document_id', 'party_id', 'service_id'],
    ]);
  });

  it('points each foreign key at one existing column', () => {
    for (const { foreignKeys = [] } of schemas.values()) {
      for (const { fields, reference } of foreignKeys) {
        const names = schemas.get(reference.resource)?.fields.map(({ name }) => name);
        expect(reference.fields).toHaveLength(fields.length);
        expect(names).toEqual(expect.arrayContaining(reference.fields));
      }
    }
  });

  it('has a foreign key for every column that names another table’s key', () => {
    const keys: Readonly<Record<string, string>> = {
      evidence_id: 'evidence',
      passage_id: 'passages',
      party_id: 'parties',
      question_id: 'questions',
      language_code: 'language_names',
      municipality_code: 'municipalities',
      rule: 'extraction_rules',
    };
    const missing = [...schemas].flatMap(([table, { fields, foreignKeys = [] }]) =>
      fields
        .map(({ name }) => name)
        .filter((name) => keys[name] && keys[name] !== table)
        .filter((name) => !foreignKeys.some((key) => key.fields[0] === name))
        .map((name) => `${table}.${name}`),
    );
    expect(missing).toEqual([]);
  });
});
