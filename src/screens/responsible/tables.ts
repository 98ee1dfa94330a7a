import { formatProgramme, type FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import { partyTypeName } from '../../messages/party-types';
import type { ShownRow, ShownTable } from '../../shown-table';
import type { DocumentSummary } from '../../state/document-summary';
import type { EndedMention, ResponsibleParty } from './query';
import { responsibleColumns, type ResponsibleRow } from './shape';
import { groupWords, kindWords } from './words';

const text = (key: string, title: string) => ({ key, title, type: 'text' }) as const;

/** The matrix as rows: one for each party of each cell, and one for a cell without any. */
export function divisionTable(
  rows: readonly ResponsibleRow[],
  names: ReadonlyMap<string, string>,
): ShownTable {
  return {
    columns: [
      text('programme', m.responsible_column_programme()),
      text('service', m.responsible_column_service()),
      text('client_group', m.responsible_column_group()),
      text('kind', m.responsible_column_kind()),
      text('party', m.responsible_column_party()),
      text('party_type', m.responsible_column_type()),
      text('unit', m.responsible_column_unit()),
    ],
    rows: rows.flatMap((row) => responsibleColumns.flatMap((column) => cellRows(row, column))),
  };

  function cellRows(row: ResponsibleRow, column: (typeof responsibleColumns)[number]): ShownRow[] {
    const cell = row.cells.get(column.id);
    if (!cell) return [];
    const { document_id: documentId } = row.document;
    const service = names.get(column.service) ?? column.service;
    const head = [row.name, service, groupWords[column.group](), kindWords[cell.kind]()];
    if (cell.parties.length === 0)
      return [{ cells: [...head, null, null, null], evidenceId: null, documentId }];
    return cell.parties.map((party) => ({
      cells: [...head, party.party_name, partyTypeName[party.party_type](), party.unit],
      evidenceId: party.evidence_id,
      documentId,
    }));
  }
}

interface Known {
  readonly documents: readonly DocumentSummary[];
  readonly names: ReadonlyMap<string, string>;
  readonly language: FormatLanguage;
}

/** Every party made responsible for any service, whether the Act has a default for it or not. */
export function partyTable(
  parties: readonly ResponsibleParty[],
  { documents, names, language }: Known,
): ShownTable {
  const called = programmeNames(documents, language);
  return {
    columns: [
      text('programme', m.responsible_column_programme()),
      text('party', m.responsible_column_party()),
      text('party_type', m.responsible_column_type()),
      text('unit', m.responsible_column_unit()),
      text('service', m.responsible_column_service()),
      text('client_group', m.responsible_column_group()),
    ],
    rows: parties
      .filter(({ is_counted, document_id }) => is_counted && called.has(document_id))
      .map((party) => ({
        cells: [
          called.get(party.document_id) ?? party.document_id,
          party.party_name,
          partyTypeName[party.party_type](),
          party.unit,
          names.get(party.service_id) ?? party.service_id,
          groupWords[party.client_group](),
        ],
        evidenceId: party.evidence_id,
        documentId: party.document_id,
      })),
  };
}

export function endedTable(
  ended: readonly EndedMention[],
  { documents, names, language }: Known,
): ShownTable {
  const called = programmeNames(documents, language);
  return {
    columns: [
      text('programme', m.responsible_column_programme()),
      text('party', m.responsible_column_party()),
      { key: 'ended_on', title: m.responsible_column_ended(), type: 'date' },
      text('service', m.responsible_column_service()),
      { key: 'is_responsible', title: m.responsible_column_responsible(), type: 'boolean' },
      text('words', m.responsible_column_words()),
    ],
    rows: ended.map((one) => ({
      cells: [
        called.get(one.document_id) ?? one.document_id,
        one.party_name,
        one.ended_on,
        one.service_id && (names.get(one.service_id) ?? one.service_id),
        one.is_responsible,
        one.sentence,
      ],
      evidenceId: one.evidence_id,
      documentId: one.document_id,
    })),
  };
}

function programmeNames(documents: readonly DocumentSummary[], language: FormatLanguage) {
  return new Map(documents.map((one) => [one.document_id, formatProgramme(one, language)]));
}
