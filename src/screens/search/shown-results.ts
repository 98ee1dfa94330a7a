import { formatProgramme, type FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import type { SearchAnswer, SearchHit } from '../../search/question';
import type { ShownColumn, ShownFigure } from '../../shown-table';
import type { DocumentSummary } from '../../state/document-summary';
import { answerSentence, kindName } from './words';

interface Shown {
  readonly query: string;
  readonly answer: SearchAnswer;
  readonly documents: readonly DocumentSummary[];
  readonly language: FormatLanguage;
}

/** The results in sight, as they can be taken away. */
export function shownResults({ query, answer, documents, language }: Shown): ShownFigure {
  const names = new Map(documents.map((one) => [one.document_id, formatProgramme(one, language)]));
  return {
    name: 'search',
    title: m.search_question(),
    sentence: m.search_sentence({ query, answer: answerSentence(answer, language) }),
    sources: [m.source_line({ count: documents.length })],
    table: {
      columns: columns(),
      rows: answer.hits.map((hit) => ({
        cells: cells(hit, names.get(hit.documentId) ?? hit.documentId),
        evidenceId: null,
        documentId: hit.documentId,
      })),
    },
  };
}

const columns = (): ShownColumn[] => [
  { key: 'programme', title: m.search_column_document(), type: 'text' },
  { key: 'section', title: m.search_facet_section(), type: 'code' },
  { key: 'page', title: m.search_column_page(), type: 'integer' },
  { key: 'kind', title: m.search_facet_kind(), type: 'text' },
  { key: 'text', title: m.search_column_text(), type: 'text' },
  { key: 'passage_id', title: m.search_column_passage(), type: 'text' },
];

const cells = ({ section, page, kind, excerpt, passageId }: SearchHit, name: string) => [
  name,
  section,
  page,
  kindName[kind](),
  excerpt.map(({ text }) => text).join(''),
  passageId,
];
