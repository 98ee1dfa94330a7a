import * as words from './catalogue-words';
import { datasetFiles, packageName } from './dataset-files';
import type { FileFacts } from './file-facts';

const authority = 'http://publications.europa.eu/resource/authority';
const mediaTypes = 'https://www.iana.org/assignments/media-types';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  owl: 'http://www.w3.org/2002/07/owl#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** What the record tells of one file, beside its size and hash. */
interface Form {
  readonly title: words.Words;
  /** Code of the EU file type list; DuckDB has none. */
  readonly fileType: string | null;
  readonly mediaType: string;
  readonly packaged?: true;
}

/**
 * DCAT-AP record of the dataset as JSON-LD. Addresses of files are relative: they hold wherever the record stands beside them.
 * It names no date and no publisher, since neither is known here.
 */
export function toCatalogue(version: string, files: readonly FileFacts[]): object {
  return {
    '@context': context,
    '@id': `#${packageName}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': packageName,
    'dct:title': texts(words.datasetTitle),
    'dct:description': texts(words.datasetDescription),
    'dcat:keyword': words.keywords.flatMap(texts),
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': texts(words.publisherName) },
    'dcat:version': version,
    'owl:versionInfo': version,
    'dcat:theme': ['SOCI', 'GOVE'].map((code) => reference(`${authority}/data-theme/${code}`)),
    'dct:language': ['FIN', 'SWE'].map((code) => reference(`${authority}/language/${code}`)),
    'dct:spatial': reference(`${authority}/country/FIN`),
    'dct:accessRights': reference(`${authority}/access-right/PUBLIC`),
    'dct:accrualPeriodicity': reference(`${authority}/frequency/IRREG`),
    'dct:conformsTo': reference('https://datapackage.org/profiles/2.0/datapackage.json'),
    'dcat:distribution': files.map(toDistribution),
  };
}

function toDistribution({ path, bytes, sha256 }: FileFacts): object {
  const { title, fileType, mediaType, packaged } = formOf(path);
  return {
    '@id': `#${path}`,
    '@type': 'dcat:Distribution',
    'dct:title': texts(title),
    'dcat:accessURL': reference(path),
    'dcat:downloadURL': reference(path),
    ...(fileType && { 'dct:format': reference(`${authority}/file-type/${fileType}`) }),
    'dcat:mediaType': reference(`${mediaTypes}/${mediaType}`),
    ...(packaged && { 'dcat:packageFormat': reference(`${mediaTypes}/application/zip`) }),
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes) },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': reference('spdx:checksumAlgorithm_sha256'),
      'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256 },
    },
    'dct:license': reference(`${authority}/licence/CC_BY_4_0`),
  };
}

function formOf(path: string): Form {
  if (path === datasetFiles.archive)
    return { title: words.archiveTitle, fileType: 'CSV', mediaType: 'text/csv', packaged: true };
  if (path === datasetFiles.database)
    return {
      title: words.databaseTitle,
      fileType: null,
      mediaType: 'application/octet-stream',
    };
  const table = path.replace(/^.*\/|\.parquet$/g, '');
  return {
    title: words.parquetTitle(table),
    fileType: 'PARQUET',
    mediaType: 'application/vnd.apache.parquet',
  };
}

function texts({ fi, sv, en }: words.Words): object[] {
  return [
    { '@language': 'fi', '@value': fi },
    { '@language': 'sv', '@value': sv },
    { '@language': 'en', '@value': en },
  ];
}

const reference = (id: string): object => ({ '@id': id });
