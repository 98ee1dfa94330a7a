import type { Column, Table } from '../contract/column';
import type { Row } from '../contract/rows';
import { tableNames, tables, type TableName } from '../contract/tables';

const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

const sources = [
  { title: 'Integration programmes of Finnish municipalities (Act 681/2023, section 13)' },
  {
    title: 'Statistics Finland, classifications (CC BY 4.0)',
    path: 'https://stat.fi/en/luokitukset',
  },
  { title: 'Population in 2022: Sotkanet, THL, indicator 127', path: 'https://sotkanet.fi' },
];

/** Name of the dataset in its datapackage.json. */
export const packageName = 'kotopeili';

/** Describes the dataset, or the named tables of it, as a Data Package v2. It names no date, so that equal input gives an equal file. */
export function toDataPackage(
  identity: Row<'dataset'> | undefined,
  names: readonly TableName[] = tableNames,
): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: packageName,
    ...(identity && { version: identity.version }),
    title: 'Kotopeili: what municipal integration programmes say, each fact with its words',
    description:
      'Rows of every table prove themselves by evidence_id: the quote of that row of evidence equals the text in ' +
      'texts/<document_id>.txt from start to end, counted in UTF-16 code units.',
    licenses: [licence],
    sources,
    resources: names.map(toResource),
  };
}

function toResource(name: TableName): object {
  const table: Table = tables[name];
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name,
    type: 'table',
    path: `tables/${name}.csv`,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: toSchema(table),
  };
}

function toSchema(table: Table): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: Object.entries(table.columns).map(toField),
    missingValues: [''],
    ...toKey(table),
    ...(table.foreignKeys && { foreignKeys: toForeignKeys(table.foreignKeys) }),
  };
}

function toField([name, column]: [string, Column]): object {
  const constraints = {
    ...(column.required && { required: true }),
    ...(column.values && { enum: column.values }),
  };
  return {
    name,
    type: column.type,
    description: column.description,
    ...(column.type === 'boolean' && { trueValues: ['true'], falseValues: ['false'] }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** A primary key may not hold empty cells; a key that may is a unique key. */
function toKey({ columns, primaryKey }: Table): object {
  const whole = primaryKey.every((name) => columns[name]?.required);
  return whole ? { primaryKey } : { uniqueKeys: [primaryKey] };
}

function toForeignKeys(keys: Readonly<Record<string, string>>): object[] {
  return Object.entries(keys).map(([column, resource]) => ({
    fields: [column],
    reference: { resource, fields: (tables[resource as TableName] as Table).primaryKey },
  }));
}
