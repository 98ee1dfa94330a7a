import type { ShownCell, ShownColumn, ShownFigure, ShownTable } from '../shown-table';
import { m } from '../messages/compiled/messages.js';
import { dayNumber } from './day-number';
import type { ExportContext, ExportDocument, Proofs } from './export-context';
import { licence } from './licence';
import { withProvenance } from './provenance';
import { usedDocuments } from './used-proofs';

const profile = (name: string) => `https://datapackage.org/profiles/2.0/${name}.json`;

/** Describes the open CSV of a figure, at the given path beside it, as a Data Package v2. */
export function figurePackage(
  figure: ShownFigure,
  context: ExportContext,
  { proofs, path }: { readonly proofs: Proofs; readonly path: string },
): object {
  const table = withProvenance(figure.table, proofs, context.language);
  const note = m.export_package_note({}, { locale: context.language });
  return {
    $schema: profile('datapackage'),
    name: `kotopeili-${figure.name}`.toLowerCase().replace(/[^a-z0-9._-]+/g, '-'),
    title: figure.title,
    description: [figure.sentence, ...figure.sources, note].join('\n'),
    homepage: context.address,
    version: context.version,
    created: `${context.date}T00:00:00Z`,
    licenses: [licence],
    sources: usedDocuments(figure.table, context, proofs).map(toSource),
    resources: [
      {
        $schema: profile('dataresource'),
        name: 'data',
        type: 'table',
        path,
        title: figure.title,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: {
          $schema: profile('tabledialect'),
          ...{ delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
        },
        schema: {
          $schema: profile('tableschema'),
          fields: table.columns.map((column, i) => toField(column, cellsOf(table, i))),
          missingValues: [''],
        },
      },
    ],
  };
}

/** A document is not part of the package, so it has a name and a hash but no path. */
function toSource({ name, fileName, sha256, restatedFrom }: ExportDocument): object {
  return {
    title: `${name} (${fileName})`,
    ...(sha256 && { version: `sha256:${sha256}` }),
    fileName,
    ...(restatedFrom && { restatedFrom }),
  };
}

const cellsOf = ({ rows }: ShownTable, index: number) =>
  rows.flatMap(({ cells }) => cells[index] ?? []);

function toField(column: ShownColumn, cells: readonly ShownCell[]): object {
  const { key, title, unit, description } = column;
  const type = fieldType(column, cells);
  const ownUnit = unit ?? (column.type === 'percent' ? 'percent' : null);
  return {
    name: key,
    title,
    type,
    ...(type === 'boolean' && { trueValues: ['true'], falseValues: ['false'] }),
    ...(ownUnit && { unit: ownUnit }),
    ...(description && { description }),
  };
}

/** The type that every cell of the column satisfies; a date that is but a month or a year is a string. */
function fieldType({ type }: ShownColumn, cells: readonly ShownCell[]): string {
  const areAll = (test: (cell: ShownCell) => boolean) => cells.every(test);
  if (type === 'date')
    return areAll((cell) => dayNumber(String(cell)) !== null) ? 'date' : 'string';
  if (type === 'boolean') return areAll((cell) => typeof cell === 'boolean') ? 'boolean' : 'string';
  if (type === 'text' || type === 'code') return 'string';
  if (type === 'integer' && areAll(Number.isInteger)) return 'integer';
  return areAll((cell) => typeof cell === 'number') ? 'number' : 'string';
}
