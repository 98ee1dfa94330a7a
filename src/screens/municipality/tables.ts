import { facets, sections } from '../../contract/vocabulary';
import { formatPlace, formatProgramme, type FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import { facetName, sectionName } from '../../messages/names';
import type { ShownColumn, ShownTable } from '../../shown-table';
import type { DocumentSummary } from '../../state/document-summary';
import { cellWords } from '../cell-words';
import type { MunicipalityRow, NamedParty, SectionCell } from './rows';
import { programmesOf, type MunicipalityPage } from './shape';
import { gapWords } from './words';

const column = (key: string, title: string, type: ShownColumn['type'] = 'text'): ShownColumn => ({
  key,
  title,
  type,
});
const code = () => column('municipality_code', m.csv_code(), 'code');

export function listTable(
  rows: readonly MunicipalityRow[],
  documents: readonly DocumentSummary[],
  language: FormatLanguage,
): ShownTable {
  return {
    columns: [
      column('municipality', m.municipality_column_name()),
      code(),
      column('region', m.municipality_column_region()),
      column('programmes', m.municipality_column_programmes()),
      column('described', m.municipality_column_described(), 'integer'),
      column('population_2022', m.municipality_column_population(), 'integer'),
    ],
    rows: rows.map((row) => ({
      cells: [
        formatPlace(row, language),
        row.code,
        language === 'sv' ? row.region_sv : row.region_fi,
        programmesOf(row.code, documents)
          .map((one) => formatProgramme(one, language))
          .join(', '),
        row.described,
        row.population,
      ],
      evidenceId: null,
      documentId: row.document_id,
    })),
  };
}

/** Section by section, in each first what is done, then who does it. */
function inFormOrder(cells: readonly SectionCell[]): SectionCell[] {
  const place = ({ section, facet }: SectionCell) =>
    sections.indexOf(section) * facets.length + facets.indexOf(facet);
  return [...cells].sort((a, b) => place(a) - place(b));
}

export function sectionsTable(cells: readonly SectionCell[]): ShownTable {
  return {
    columns: [
      column('section', m.municipality_section()),
      column('facet', m.municipality_facet()),
      column('state', m.municipality_state()),
    ],
    rows: inFormOrder(cells).map((cell) => ({
      cells: [
        `${cell.section} ${sectionName[cell.section]()}`,
        facetName[cell.facet](),
        cellWords(cell, 'sections'),
      ],
      evidenceId: cell.evidence_id,
      documentId: cell.document_id,
    })),
  };
}

export function partiesTable(
  parties: readonly NamedParty[],
  services: ReadonlyMap<string, string>,
): ShownTable {
  return {
    columns: [
      column('service', m.responsible_column_service()),
      column('client_group', m.responsible_column_group()),
      column('party', m.responsible_column_party()),
      column('unit', m.responsible_column_unit()),
    ],
    rows: parties.map((one) => ({
      cells: [
        services.get(one.service_id) ?? one.service_id,
        one.client_group === 'others'
          ? m.responsible_group_others()
          : m.responsible_group_jobseekers(),
        one.party_name,
        one.unit,
      ],
      evidenceId: one.evidence_id,
      documentId: one.document_id,
    })),
  };
}

export function peersTable({ near }: MunicipalityPage, language: FormatLanguage): ShownTable {
  return {
    columns: [
      column('peer', m.municipality_peer()),
      code(),
      column('population_2022', m.municipality_column_population(), 'integer'),
      column('size_part', m.municipality_part_size(), 'number'),
      column('language_part', m.municipality_part_language(), 'number'),
      column('region_part', m.municipality_part_region(), 'number'),
      column('share_part', m.municipality_part_share(), 'number'),
      column('distance', m.municipality_part_sum(), 'number'),
    ],
    rows: near.map((one) => ({
      cells: [
        formatPlace(one.place, language),
        one.peer_code,
        one.place.population,
        one.size_part,
        one.language_part,
        one.region_part,
        one.share_part,
        one.distance,
      ],
      evidenceId: null,
      documentId: one.document_id,
    })),
  };
}

/** A row for each peer that states a thing. */
export function gapsTable(
  { gaps, near }: MunicipalityPage,
  services: ReadonlyMap<string, string>,
  language: FormatLanguage,
): ShownTable {
  const names = new Map(
    near.map(({ peer_code, place }) => [peer_code, formatPlace(place, language)]),
  );
  return {
    columns: [
      column('thing', m.municipality_gap_thing()),
      column('stating', m.municipality_gap_stating(), 'integer'),
      column('peer', m.municipality_peer()),
    ],
    rows: gaps.flatMap((gap) =>
      gap.proofs.map((proof) => ({
        cells: [
          gapWords(gap, services, language),
          gap.stating,
          names.get(proof.code) ?? proof.code,
        ],
        evidenceId: proof.evidence_id,
        documentId: proof.evidence_id.slice(0, proof.evidence_id.lastIndexOf(':')),
      })),
    ),
  };
}
