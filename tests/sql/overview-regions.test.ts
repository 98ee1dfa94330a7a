import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certainties } from '../../src/contract/vocabulary';
import type { Connection } from '../../src/database/connection';
import { readOverview, type RegionShare } from '../../src/screens/overview/query';
import { regionSentence, regionTable, regionTiles } from '../../src/screens/overview/regions';
import { openRows } from './open-rows';

const cell = { section: '1', status: 'described' } as const;
let connection: Connection;
let regions: readonly RegionShare[];

beforeAll(async () => {
  connection = await openRows({
    documents: [
      { document_id: 'a', status: 'ok' },
      { document_id: 'joint', status: 'ok' },
    ],
    document_municipalities: [
      { document_id: 'a', municipality_code: '900' },
      { document_id: 'joint', municipality_code: '900' },
      { document_id: 'joint', municipality_code: '901' },
    ],
    municipalities: [
      { code: '900', region_code: '01' },
      { code: '901', region_code: '02' },
    ],
    regions: [
      { region_code: '01', name_fi: 'Eka', name_sv: 'Första', tile_column: 0, tile_row: 0 },
      { region_code: '02', name_fi: 'Toka', name_sv: 'Andra', tile_column: 1, tile_row: 0 },
      { region_code: '03', name_fi: 'Kolmas', name_sv: 'Tredje', tile_column: 0, tile_row: 1 },
    ],
    coverage: [
      { ...cell, document_id: 'a', facet: 'description' },
      { ...cell, document_id: 'a', facet: 'responsible', status: 'absent' },
      { ...cell, document_id: 'joint', facet: 'description', certainty: 'fuzzy' },
      { ...cell, document_id: 'joint', facet: 'responsible' },
    ],
  });
  const asked = { documentIds: ['a', 'joint'], certainties };
  ({ regions } = await readOverview(connection, 'sections', asked));
});

afterAll(() => connection.close());

describe('overview_region_documents', () => {
  it('counts a joint programme in every region it covers, and knows regions without programmes', () => {
    expect(
      regions.map(({ region_code, documents, share }) => [region_code, documents, share]),
    ).toEqual([
      ['01', 2, 75],
      ['02', 1, 100],
      ['03', 0, null],
    ]);
  });

  it('counts only programmes and certainties asked for', async () => {
    const asked = { documentIds: ['joint'], certainties: ['exact'] } as const;
    const narrow = await readOverview(connection, 'sections', asked);
    expect(narrow.regions.map(({ share }) => share)).toEqual([50, 50, null]);
  });
});

describe('the map of regions', () => {
  it('has a tile for each region, one without programmes unknown', () => {
    const tiles = regionTiles(regions, 'fi');
    expect(tiles.map(({ text, value, note }) => [text, value, note])).toEqual([
      ['75\u00a0%', 75, '2 ohj.'],
      ['100\u00a0%', 100, '1 ohj.'],
      ['–', null, undefined],
    ]);
    expect(regionSentence(regions, 'sv')).toContain('Andra');
    expect(regionTable(regions, 'fi').rows[0]?.cells).toEqual(['Eka', '01', 2, 75]);
  });
});
