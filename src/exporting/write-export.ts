import type { ShownFigure } from '../shown-table';
import { evidencePack } from './evidence-pack';
import type { ExportContext, ExportPicture, Proofs } from './export-context';
import { toCsv } from './to-csv';
import { writeXlsx } from './write-xlsx';

export const exportKinds = ['csv-excel', 'csv-open', 'xlsx', 'pack'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** A file to be written; all of it can be handed to a worker. */
export interface ExportOrder {
  readonly kind: ExportKind;
  readonly figure: ShownFigure;
  readonly context: ExportContext;
  readonly proofs: Proofs;
  /** For the pack. */
  readonly pictures: readonly ExportPicture[];
}

export const exportEnding: Record<ExportKind, string> = {
  'csv-excel': 'csv',
  'csv-open': 'csv',
  xlsx: 'xlsx',
  pack: 'zip',
};

export const exportMediaType: Record<ExportKind, string> = {
  'csv-excel': 'text/csv;charset=utf-8',
  'csv-open': 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pack: 'application/zip',
};

export function writeExport(order: ExportOrder): Uint8Array<ArrayBuffer> {
  const { kind, figure, context, proofs, pictures } = order;
  const { language } = context;
  if (kind === 'xlsx') return new Uint8Array(writeXlsx(figure, context, proofs));
  if (kind === 'pack') return new Uint8Array(evidencePack(figure, context, { proofs, pictures }));
  const dialect = kind === 'csv-excel' ? 'excel' : 'open';
  return new TextEncoder().encode(toCsv(figure.table, { dialect, language, proofs }));
}
