import { describe, expect, it } from 'vitest';
import { tableNames } from '../../src/contract/tables';
import { toDataPackage } from '../../src/publishing/data-package';
import { sample } from './sample';

interface Schema {
  fields: { name: string; type: string; description: string; constraints?: object }[];
  primaryKey?: string[];
  uniqueKeys?: string[][];
  foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
}
const description = toDataPackage(sample().dataset.dataset[0]) as {
  version: string;
  resources: { name: string; path: string; schema: Schema }[];
  licenses: { name: string }[];
  sources: { title: string }[];
};
const schemas = new Map(description.resources.map(({ name, schema }) => [name, schema]));

describe('datapackage.json', () => {
  it('describes every table of the contract by its path', () => {
    expect(description.resources.map(({ path }) => path)).toEqual(
      tableNames.map((name) => `tables/${name}.csv`),
    );
  });

  it('names the version of the dataset', () => {
    expect(description.version).toBe('0123456789ab');
  });

  it('names its licence and sources', () => {
    expect(description.licenses[0]?.name).toBe('CC-BY-4.0');
    expect(description.sources.map(({ title }) => title).join()).toContain(
      'Statistics Finland, classifications',
    );
  });

  it('gives every field a type and a description, and constraints where the contract has them', () => {
    const fields = [...schemas.values()].flatMap((schema) => schema.fields);
    expect(fields.filter((field) => !field.type || !field.description)).toEqual([]);
    expect(schemas.get('coverage')?.fields[3]).toMatchObject({
      name: 'status',
      constraints: { required: true, enum: ['described', 'mentioned', 'empty', 'absent'] },
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
});
