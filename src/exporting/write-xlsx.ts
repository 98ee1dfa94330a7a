import type { ShownFigure } from '../shown-table';
import { filtersSheet, metadataSheet, sourcesSheet } from './context-sheets';
import { dataSheet } from './data-sheet';
import type { ExportContext, Proofs } from './export-context';
import { withProvenance } from './provenance';
import { workbook } from './xlsx/workbook';

/**
 * A figure as XLSX with the sheets Data, Metadata, Filters and Sources in the reader’s language. Codes and partial dates
 * are texts, numbers numbers, whole days dates; no text can become a formula.
 */
export function writeXlsx(figure: ShownFigure, context: ExportContext, proofs: Proofs): Uint8Array {
  const { language, date } = context;
  const table = withProvenance(figure.table, proofs, language);
  const sheets = [
    dataSheet(table, language),
    metadataSheet(figure, table.columns, context),
    filtersSheet(context),
    sourcesSheet(figure.table, context, proofs),
  ];
  return workbook(sheets, { title: figure.title, language, date });
}
