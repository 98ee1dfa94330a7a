import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/contract/column';
import { tableNames, tables } from '../../src/contract/tables';
import fi from '../../src/messages/schema/fi.json';
import sv from '../../src/messages/schema/sv.json';
import { schemaWords } from '../../src/messages/schema-words';
import { valueName } from '../../src/messages/value-names';

const english = new Set(
  tableNames.flatMap((name) => {
    const { description, columns }: Table = tables[name];
    return [description, ...Object.values(columns).map((column) => column.description)];
  }),
);
/** Names of tables and columns, codes and marks say the same in every language. */
const isSameEverywhere = (text: string) => /^[\w.<>:-]+$/.test(text) || /^ISO|^BCP/.test(text);

describe('the words of the schema', () => {
  it.each([
    ['Finnish', fi],
    ['Swedish', sv],
  ])('are there in %s for every table and column, and no others', (_, words) => {
    const known: Readonly<Record<string, string>> = words;
    expect([...english].filter((text) => !known[text])).toEqual([]);
    expect(Object.keys(known).filter((text) => !english.has(text))).toEqual([]);
  });

  it('say something of their own in each language', () => {
    for (const text of english) {
      expect(schemaWords(text, 'en')).toBe(text);
      if (isSameEverywhere(text)) continue;
      const said = (['fi', 'sv'] as const).map((language) => schemaWords(text, language));
      expect(new Set([text, ...said]).size, text).toBeGreaterThan(2);
    }
  });

  it('keep the names of tables and columns that the English text names', () => {
    for (const text of english)
      for (const [name] of text.matchAll(/\b\w+\.\w+_(id|code)\b|<[^>]+>|SHA-256|ISO \d+/g))
        for (const language of ['fi', 'sv'] as const)
          expect(schemaWords(text, language), text).toContain(name);
  });
});

describe('the values of a vocabulary', () => {
  const coded = tableNames.flatMap((table) =>
    Object.entries<Table['columns'][string]>(tables[table].columns).flatMap(
      ([column, { values = [] }]) => values.map((value) => ({ table, column, values, value })),
    ),
  );
  /** These have their names in tables of the dataset. */
  const inDataset = ['service_id', 'question_id'];

  it('each have a meaning in words', () => {
    expect(coded.length).toBeGreaterThan(200);
    const unnamed = coded.filter((one) => !valueName(one) && !inDataset.includes(one.column));
    expect(unnamed).toEqual([]);
  });

  it('leave services and questions to the dataset, but not the website', () => {
    const values = ['website'];
    const one = { table: 'languages', column: 'service_id', values } as const;
    expect(valueName({ ...one, value: 'website' })).toBe('Verkkosivut');
    expect(valueName({ ...one, value: 'guidance' })).toBeUndefined();
  });
});
