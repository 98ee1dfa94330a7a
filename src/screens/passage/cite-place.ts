import { citeFact, type Citation } from '../../exporting/cite-fact';
import { formatProgramme } from '../../format';
import { sectionName } from '../../messages/names';
import type { DocumentSummary } from '../../state/document-summary';
import { chosenFilters } from '../chosen-filters';
import type { App } from '../context';
import type { PassageAnswer } from './read-passage';

/** The words on show and where they are to be found. */
export interface CitedPlace {
  /** Of the evidence or the passage. */
  readonly id: string;
  readonly document: DocumentSummary;
  readonly answer: PassageAnswer;
  /** ISO 8601. */
  readonly date: string;
  /** The link that opens the words in their document. */
  readonly address: string;
}

/** The marked words as they are cited, in the reader's language. */
export function citePlace(
  app: Pick<App, 'documents' | 'filters' | 'language' | 'version'>,
  { id, document, answer, date, address }: CitedPlace,
): Citation {
  const { marked, text } = answer;
  const { page, section, start, end } = marked;
  const language = app.language.current;
  const proof = {
    evidenceId: id,
    documentId: document.document_id,
    ...{ page, start, end },
    quote: text.slice(start, end),
    section: section && `${section} ${sectionName[section]()}`,
  };
  const cited = {
    id: document.document_id,
    name: formatProgramme(document, language),
    fileName: document.file_name,
    sha256: null,
    restatedFrom: document.restated_from,
  };
  return citeFact(proof, {
    ...{ language, date, address },
    version: app.version,
    filters: chosenFilters(app),
    documents: [cited],
  });
}
