import type { ExportContext, ExportDocument, Proofs } from '../exporting/export-context';
import { formatProgramme } from '../format';
import type { ShownFigure } from '../shown-table';
import type { DocumentSummary } from '../state/document-summary';
import { chosenFilters } from './chosen-filters';
import type { App } from './context';
import { readProofs } from './read-proofs';

/** What a view has that the app does not know: its day, ISO 8601, and its whole address. */
export interface Moment {
  readonly date: string;
  readonly address: string;
}

/**
 * What the files of a figure say beside its rows.
 * @throws Error when a document's file cannot be had
 */
export async function readExport(
  app: App,
  figure: ShownFigure,
  moment: Moment,
): Promise<{ context: ExportContext; proofs: Proofs }> {
  const proofs = await readProofs(app, figure.table.rows);
  const told = new Set(figure.table.rows.map(({ documentId }) => documentId));
  for (const { documentId } of proofs.values()) told.add(documentId);
  const described = app.documents.shown.map((document) =>
    describe(app, document, told.has(document.document_id)),
  );
  const context = {
    ...moment,
    language: app.language.current,
    version: app.version,
    filters: chosenFilters(app),
    documents: await Promise.all(described),
  };
  return { context, proofs };
}

/** The hash stands in the document's own file, which is fetched for those alone that the rows tell of. */
async function describe(
  { files, language }: App,
  document: DocumentSummary,
  isTold: boolean,
): Promise<ExportDocument> {
  const hasFile = isTold && document.status !== 'failed';
  const file = hasFile ? await files.load(document.document_id) : null;
  return {
    id: document.document_id,
    name: formatProgramme(document, language.current),
    fileName: document.file_name,
    sha256: file?.document.sha256 ?? null,
    restatedFrom: document.restated_from,
  };
}
