import type { Dataset, Row } from '../contract/rows';
import { tableNames, tables, type TableName } from '../contract/tables';
import { datasetFiles, packageName } from './dataset-files';
import type { FileFacts } from './file-facts';
import { toTableSchema } from './table-schema';

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

export interface PackageOptions {
  /** Tables that were written; all unless told. */
  readonly names?: readonly TableName[];
  /** Size and hash of the files of the tables. */
  readonly files?: readonly FileFacts[];
}

/** Describes the dataset, or the named tables of it, as a Data Package v2. It names no date, so that equal input gives an equal file. */
export function toDataPackage(dataset: Dataset, options: PackageOptions = {}): object {
  const { names = tableNames, files = [] } = options;
  const [identity] = dataset.dataset;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: packageName,
    ...(identity && { version: identity.version }),
    title: 'Kotopeili: what municipal integration programmes say, each fact with its words',
    description:
      'Rows of every table prove themselves by evidence_id: the quote of that row of evidence equals the text in ' +
      'texts/<document_id>.txt from start to end, counted in UTF-16 code units.',
    keywords: ['integration of immigrants', 'municipalities', 'Finland', 'kotoutumisohjelma'],
    licenses: [licence],
    sources: [...sources, ...dataset.documents.map(toSource)],
    resources: names.map((name) => toResource(name, dataset, files)),
  };
}

/** An input file is not part of the package, so it has a name and a hash but no path. */
function toSource({ file_name, sha256, restated_from }: Row<'documents'>): object {
  return {
    title: restated_from
      ? `${file_name}, restated in our own words from: ${restated_from}`
      : file_name,
    version: `sha256:${sha256}`,
    fileName: file_name,
    ...(restated_from && { restatedFrom: restated_from }),
  };
}

function toResource(name: TableName, dataset: Dataset, files: readonly FileFacts[]): object {
  const path = tablePath(name);
  const file = files.find((one) => one.path === path);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name,
    type: 'table',
    path,
    description: tables[name].description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(file && { bytes: file.bytes, hash: `sha256:${file.sha256}` }),
    dialect: {
      $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
    },
    schema: toTableSchema(name, dataset),
  };
}

/** Where the CSV of a table stands in the folder of the dataset. */
export function tablePath(name: TableName): string {
  return `${datasetFiles.tables}/${name}.csv`;
}
