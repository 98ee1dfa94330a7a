import type { Tile } from '../../charts/tile-layout';
import { formatRoundShare, type FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import type { ShownTable } from '../../shown-table';
import type { RegionShare } from './query';

/** The name of the reader's language. */
export function regionName(region: RegionShare, language: FormatLanguage): string {
  return language === 'sv' ? region.name_sv : region.name_fi;
}

/** The regions as tiles of the map, each with the share described and how many programmes it rests on. */
export function regionTiles(regions: readonly RegionShare[], language: FormatLanguage): Tile[] {
  return regions.map((region) => {
    const name = regionName(region, language);
    const text = shareText(region, language);
    return {
      key: region.region_code,
      column: region.tile_column,
      row: region.tile_row,
      name,
      short: name.slice(0, 4),
      value: region.share,
      text: region.share === null ? '–' : text,
      ...(region.documents > 0 ? { note: m.overview_map_note({ count: region.documents }) } : {}),
      label: m.overview_map_tile({ name, text, count: region.documents }),
    };
  });
}

function shareText({ share }: RegionShare, language: FormatLanguage): string {
  return share === null ? m.overview_map_unknown() : formatRoundShare(share, language);
}

/** How many regions have programmes, and which is described best. */
export function regionSentence(regions: readonly RegionShare[], language: FormatLanguage): string {
  const known = regions.flatMap((region) =>
    region.share === null ? [] : [{ region, share: region.share }],
  );
  const [best] = [...known].sort((a, b) => b.share - a.share);
  if (!best) return m.overview_map_none();
  return m.overview_map_answer({
    regions: known.length,
    most: regionName(best.region, language),
    share: formatRoundShare(best.share, language),
  });
}

export function regionTable(regions: readonly RegionShare[], language: FormatLanguage): ShownTable {
  return {
    columns: [
      { key: 'region', title: m.overview_map_region(), type: 'text' },
      { key: 'region_code', title: m.overview_map_code(), type: 'code' },
      { key: 'programmes', title: m.overview_map_documents(), type: 'integer' },
      { key: 'described_share', title: m.overview_map_share(), type: 'percent' },
    ],
    rows: regions.map((region) => ({
      cells: [regionName(region, language), region.region_code, region.documents, region.share],
      evidenceId: null,
      documentId: null,
    })),
  };
}
