import { programmeList } from '../../components/programme-list';
import { m } from '../../messages/compiled/messages.js';
import type { ShownFigure } from '../../shown-table';
import { withCertainty } from '../certainty-words';
import type { App } from '../context';
import { partiesByService, partyNames, type MunicipalityPage } from './shape';
import { gapsTable, partiesTable, peersTable, sectionsTable } from './tables';
import { gapsSentence, peersSentence, sectionsSentence } from './words';

export type Given = Pick<App, 'documents' | 'filters' | 'language'>;
/** Names of the services by their ids. */
export type Services = ReadonlyMap<string, string>;

export function sectionsFigure(page: MunicipalityPage, given: Given): ShownFigure {
  const language = given.language.current;
  const answer = sectionsSentence(page.cells, language);
  return {
    name: 'sections',
    title: m.municipality_sections_question(),
    sentence: withCertainty(answer, given.filters, language),
    sources: programmeSource(page, given),
    table: sectionsTable(page.cells),
  };
}

export function partiesFigure(
  page: MunicipalityPage,
  services: Services,
  given: Given,
): ShownFigure {
  const rows = partiesByService(page.parties);
  const parties = partyNames(page.parties).length;
  const answer =
    rows.length === 0
      ? m.municipality_parties_none()
      : m.municipality_parties_answer({ parties, services: rows.length });
  return {
    name: 'parties',
    title: m.municipality_parties_question(),
    sentence: withCertainty(answer, given.filters, given.language.current),
    sources: programmeSource(page, given),
    table: partiesTable(page.parties, services),
  };
}

export function peersFigure(page: MunicipalityPage, { filters, language }: Given): ShownFigure {
  return {
    name: 'peers',
    title: m.municipality_peers_question(),
    sentence: peersSentence(page, language.current),
    sources: [
      m.municipality_peers_how(),
      ...(filters.active.length > 0 ? [m.municipality_peers_filtered()] : []),
    ],
    table: peersTable(page, language.current),
  };
}

export function gapsFigure(
  page: MunicipalityPage,
  services: Services,
  { filters, language }: Given,
): ShownFigure {
  return {
    name: 'gaps',
    title: m.municipality_gaps_question(),
    sentence: withCertainty(gapsSentence(page), filters, language.current),
    sources: [m.municipality_gaps_note()],
    table: gapsTable(page, services, language.current),
  };
}

export function programmeSource(
  { place }: MunicipalityPage,
  { documents, language }: Given,
): string[] {
  const document = documents.find(place.document_id);
  return document
    ? [m.goals_source({ programmes: programmeList([document], language.current) })]
    : [];
}
