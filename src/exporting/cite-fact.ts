import { formatDate } from '../format';
import { m } from '../messages/compiled/messages.js';
import { bibtex, bibtexUrl } from './bibtex';
import type { ExportContext, ExportDocument, Proof } from './export-context';
import { texText } from './tex-text';

export interface Citation {
  /** One paragraph. */
  readonly text: string;
  readonly bibtex: string;
}

const quoteMarks = { fi: '””', sv: '””', en: '“”' } as const;

/** A fact with its words, to be pasted into a memo or a list of references, in the reader’s language. */
export function citeFact(proof: Proof, context: ExportContext): Citation {
  const document = context.documents.find(({ id }) => id === proof.documentId);
  const name = document?.name ?? proof.documentId;
  const file = fileWords(document, context);
  const said = [...placeWords(proof, context), quoted(proof, context)];
  const named = file ? `${name} (${file})` : name;
  const data = dataWords(context);
  return {
    text: `${[named, ...said.slice(0, -1)].join(', ')}: ${said.at(-1)} ${data} ${context.address}`,
    bibtex: bibtex(`kotopeili-${proof.evidenceId}`, {
      title: `{${texText(name)}}`,
      howpublished: texText(file),
      note: texText(`${said.join(', ')} ${data}`),
      year: context.date.slice(0, 4),
      url: bibtexUrl(context.address),
      urldate: context.date,
    }),
  };
}

function fileWords(document: ExportDocument | undefined, { language }: ExportContext): string {
  const original = document?.restatedFrom;
  const restated = original && m.export_cite_restated({ original }, { locale: language });
  return [document?.fileName, restated].filter(Boolean).join('; ');
}

function placeWords({ page, section }: Proof, { language }: ExportContext): string[] {
  const pageWords = page === null ? null : m.export_cite_page({ page }, { locale: language });
  return [pageWords, section].flatMap((words) => words ?? []);
}

function quoted({ quote }: Proof, { language }: ExportContext): string {
  const [opening, closing] = quoteMarks[language];
  return `${opening}${quote.replace(/\s+/g, ' ').trim()}${closing}`;
}

function dataWords({ version, date, language }: ExportContext): string {
  return m.export_cite_data({ version, date: formatDate(date, language) }, { locale: language });
}
