import { formatList, formatPercent, formatPlace, type FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import { nameIn } from '../../messages/name-in';
import type { ShownFigure, ShownRow, ShownType } from '../../shown-table';
import { factList } from './fact-list';
import {
  gapsFigure,
  partiesFigure,
  peersFigure,
  programmeSource,
  sectionsFigure,
  type Given,
  type Services,
} from './figures';
import { roleName } from './role-name';
import { languagesByRole, type MunicipalityPage } from './shape';
import { tieWords } from './words';

/** Parts of the report of a municipality, in order; the names of its figures. */
export const reportPartNames = [
  'facts',
  'sections',
  'parties',
  'languages',
  'residents',
  'ties',
  'peers',
  'gaps',
] as const;

/** Every part of the report of a municipality: the figures of its page, and its cards as tables. */
export function reportFigures(
  page: MunicipalityPage,
  services: Services,
  given: Given,
): ShownFigure[] {
  return [
    factsFigure(page, given.language.current),
    sectionsFigure(page, given),
    partiesFigure(page, services, given),
    languagesFigure(page, given),
    residentsFigure(page, given.language.current),
    tiesFigure(page, given.language.current),
    peersFigure(page, given),
    gapsFigure(page, services, given),
  ];
}

const column = (key: string, title: string, type: ShownType = 'text') => ({ key, title, type });
const unproved = (cells: ShownRow['cells']): ShownRow => ({
  cells,
  evidenceId: null,
  documentId: null,
});

function factsFigure({ place }: MunicipalityPage, language: FormatLanguage): ShownFigure {
  return {
    name: 'facts',
    title: m.municipality_facts(),
    sentence: '',
    sources: [m.method_figures_3()],
    table: {
      columns: [column('fact', m.compare_column_fact()), column('value', m.report_value())],
      rows: factList(place, language).map(unproved),
    },
  };
}

function languagesFigure(page: MunicipalityPage, given: Given): ShownFigure {
  const language = given.language.current;
  const roles = languagesByRole(page.languages);
  const words = roles.map(({ role, languages }) => {
    const names = languages.map((one) => nameIn(one, language));
    return `${roleName[role]()}: ${formatList(names, language)}.`;
  });
  return {
    name: 'languages',
    title: m.municipality_languages_title(),
    sentence: words.join(' ') || m.municipality_languages_none(),
    sources: programmeSource(page, given),
    table: {
      columns: [column('language', m.report_language()), column('role', m.languages_role())],
      rows: roles.flatMap(({ role, languages }) =>
        languages.map((one) => ({
          cells: [nameIn(one, language), roleName[role]()],
          evidenceId: one.evidence_id,
          documentId: one.document_id,
        })),
      ),
    },
  };
}

function residentsFigure(page: MunicipalityPage, language: FormatLanguage): ShownFigure {
  const { place, spoken } = page;
  const year = String(place.share_year ?? '');
  const share = place.share === null ? null : formatPercent(place.share, language);
  return {
    name: 'residents',
    title: m.municipality_population_title(),
    sentence: [
      share === null ? m.municipality_share_missing() : `${m.municipality_share({ share, year })}.`,
      spoken.length === 0 ? m.municipality_spoken_missing() : '',
    ]
      .filter(Boolean)
      .join(' '),
    sources: [],
    table: {
      columns: [
        column('language', m.report_language()),
        column('persons', m.population_persons(), 'integer'),
        column('date', m.report_when(), 'date'),
      ],
      rows: spoken.map((one) => ({
        cells: [nameIn(one, language), one.persons, one.date ?? String(one.year ?? '')],
        evidenceId: one.evidence_id,
        documentId: null,
      })),
    },
  };
}

function tiesFigure({ ties }: MunicipalityPage, language: FormatLanguage): ShownFigure {
  return {
    name: 'ties',
    title: m.municipality_ties_title(),
    sentence: ties.length === 0 ? m.municipality_ties_none() : '',
    sources: [],
    table: {
      columns: [
        column('tie', m.report_tie()),
        column('municipality', m.municipality_column_name()),
      ],
      rows: ties.map((tie) => ({
        cells: [tieWords(tie), formatPlace(tie, language)],
        evidenceId: tie.evidence_id,
        documentId: tie.document_id,
      })),
    },
  };
}
