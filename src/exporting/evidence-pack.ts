import type { ShownFigure } from '../shown-table';
import { annotations } from './annotations';
import { archive } from './archive';
import type { ExportContext, ExportPicture, Proofs } from './export-context';
import { figurePackage } from './figure-package';
import { readMe } from './read-me';
import { toCsv } from './to-csv';
import { usedDocuments } from './used-proofs';
import { writeXlsx } from './write-xlsx';

export interface PackBacking {
  readonly proofs: Proofs;
  /** At most one of an ending. */
  readonly pictures: readonly ExportPicture[];
}

/** Everything that proves and repeats a figure, as one ZIP; equal figures give equal bytes. */
export function evidencePack(
  figure: ShownFigure,
  context: ExportContext,
  { proofs, pictures }: PackBacking,
): Uint8Array {
  const { language } = context;
  const path = 'data.csv';
  const files: Record<string, string | Uint8Array> = {
    'data-excel.csv': toCsv(figure.table, { dialect: 'excel', language, proofs }),
    [path]: toCsv(figure.table, { dialect: 'open', language, proofs }),
    'data.xlsx': writeXlsx(figure, context, proofs),
    'datapackage.json': toJson(figurePackage(figure, context, { proofs, path })),
    'annotations.jsonld': toJson(annotations(figure, context, proofs)),
    ...Object.fromEntries(pictures.map(({ ending, content }) => [`figure.${ending}`, content])),
    'address.txt': `${context.address}\n`,
  };
  const documents = usedDocuments(figure.table, context, proofs);
  const hasRestated = documents.some(({ restatedFrom }) => restatedFrom !== null);
  const words = readMe(figure, context, { files: Object.keys(files), hasRestated });
  return archive({ 'README.txt': words, ...files });
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
