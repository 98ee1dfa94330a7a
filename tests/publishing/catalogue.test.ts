import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tableNames } from '../../src/contract/tables';
import { sha256 } from '../../src/publishing/dataset-row';
import { publish } from '../../src/publishing/publish';
import { sample } from './sample';
import { temporaryFolder } from './temporary-folder';

interface Text {
  '@language': string;
  '@value': string;
}
interface Distribution {
  'dct:title': Text[];
  'dcat:downloadURL': { '@id': string };
  'dcat:byteSize': { '@value': string };
  'spdx:checksum': { 'spdx:checksumValue': { '@value': string } };
  'dct:license': { '@id': string };
  'dcat:mediaType': { '@id': string };
}
type Catalogue = Record<string, unknown> & {
  '@context': Record<string, string>;
  'dct:title': Text[];
  'dct:description': Text[];
  'dcat:distribution': Distribution[];
};

async function publishSample(): Promise<{ folder: string; record: Catalogue }> {
  const folder = join(await temporaryFolder(), 'dataset');
  await publish(folder, { ...sample(), views: [] });
  const text = await readFile(join(folder, 'dcat.jsonld'), 'utf8');
  return { folder, record: JSON.parse(text) as Catalogue };
}

/** Names with a prefix anywhere in the record, as keys or as values. */
function prefixes(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(prefixes);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key.includes(':') && !key.startsWith('@') ? [key.replace(/:.*/, '')] : []),
    ...(key === '@type' ? [String(inner).replace(/:.*/, '')] : []),
    ...prefixes(inner),
  ]);
}

describe('the DCAT-AP record', () => {
  it('has what the profile demands: title and description in three languages, publisher, licence', async () => {
    const { record } = await publishSample();
    expect(record['@type']).toBe('dcat:Dataset');
    for (const name of ['dct:title', 'dct:description'] as const)
      expect(record[name].map((text) => text['@language'])).toEqual(['fi', 'sv', 'en']);
    expect(record).toMatchObject({
      'dct:publisher': { '@type': 'foaf:Agent' },
      'dcat:version': '0123456789ab',
      'dct:spatial': { '@id': expect.stringMatching(/country\/FIN$/) },
    });
    expect(record['dcat:theme']).not.toEqual([]);
  });

  it('gives each distribution its true size and hash, a media type and the licence', async () => {
    const { folder, record } = await publishSample();
    const distributions = record['dcat:distribution'];
    expect(distributions.map((one) => one['dcat:downloadURL']['@id'])).toEqual([
      'kotopeili-dataset.zip',
      'kotopeili.duckdb',
      ...tableNames.map((name) => `parquet/${name}.parquet`),
    ]);
    for (const one of distributions) {
      const bytes = await readFile(join(folder, one['dcat:downloadURL']['@id']));
      expect(one['dcat:byteSize']['@value']).toBe(String(bytes.length));
      expect(one['spdx:checksum']['spdx:checksumValue']['@value']).toBe(sha256(bytes));
      expect(one['dct:license']['@id']).toMatch(/CC_BY_4_0$/);
      expect(one['dcat:mediaType']['@id']).toMatch(/media-types\/\w+\/./);
      expect(one['dct:title']).toHaveLength(3);
    }
  });

  it('explains every prefix that it uses', async () => {
    const { record } = await publishSample();
    const known = Object.keys(record['@context']);
    expect(
      [...new Set(prefixes({ ...record, '@context': null }))].filter(
        (prefix) => !known.includes(prefix),
      ),
    ).toEqual([]);
  });
});
