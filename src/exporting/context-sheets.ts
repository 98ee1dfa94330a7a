import { m } from '../messages/compiled/messages.js';
import type { ShownColumn, ShownFigure, ShownTable, ShownType } from '../shown-table';
import { fittingWidths } from './data-sheet';
import { dayNumber } from './day-number';
import type { ExportContext, Proofs } from './export-context';
import { licence } from './licence';
import { proofsByDocument, usedDocuments } from './used-proofs';
import type { CellStyle, Sheet, SheetCell } from './xlsx/sheet';

const typeName: Record<ShownType, typeof m.export_type_text> = {
  text: m.export_type_text,
  code: m.export_type_code,
  integer: m.export_type_integer,
  number: m.export_type_number,
  percent: m.export_type_percent,
  date: m.export_type_date,
  boolean: m.export_type_boolean,
};

const row = (values: readonly SheetCell['value'][], style: CellStyle = 'plain'): SheetCell[] =>
  values.map((value) => ({ value, style }));

/** What the figure asks and answers, when and whence it was taken, and what its columns hold. */
export function metadataSheet(
  figure: ShownFigure,
  columns: readonly ShownColumn[],
  context: ExportContext,
): Sheet {
  const at = { locale: context.language };
  const day = dayNumber(context.date);
  const date: SheetCell =
    day === null ? { value: context.date, style: 'plain' } : { value: day, style: 'date' };
  const facts: [string, SheetCell | string][] = [
    [m.export_title({}, at), figure.title],
    [m.export_sentence({}, at), figure.sentence],
    [m.export_date({}, at), date],
    [m.export_version({}, at), context.version],
    [m.export_address({}, at), context.address],
    [m.export_licence({}, at), `${licence.title}, ${licence.path}`],
    ...figure.sources.map((line): [string, string] => [m.export_source({}, at), line]),
  ];
  const told = facts.map(([label, value]) => [
    ...row([label], 'label'),
    ...(typeof value === 'string' ? row([value]) : [value]),
  ]);
  return {
    name: m.export_sheet_metadata({}, at),
    hasHead: false,
    rows: [...told, [], ...columnRows(columns, context)],
    widths: [34, 60, 30, 16, 60],
  };
}

function columnRows(columns: readonly ShownColumn[], { language }: ExportContext): SheetCell[][] {
  const at = { locale: language };
  const head = [
    m.export_column_key({}, at),
    m.export_column_title({}, at),
    m.export_column_type({}, at),
    m.export_column_unit({}, at),
    m.export_column_description({}, at),
  ];
  const body = columns.map(({ key, title, type, unit, description }) =>
    row([key, title, typeName[type]({}, at), unit ?? null, description ?? null]),
  );
  return [row(head, 'head'), ...body];
}

/** What the view was narrowed by. */
export function filtersSheet({ filters, language }: ExportContext): Sheet {
  const at = { locale: language };
  const head = row([m.export_filter({}, at), m.export_filter_value({}, at)], 'head');
  const body = filters.map(({ name, value }) => row([name, value]));
  const rows = [head, ...(body.length > 0 ? body : [row([m.export_no_filters({}, at), null])])];
  return {
    name: m.export_sheet_filters({}, at),
    hasHead: true,
    rows,
    widths: fittingWidths(rows),
  };
}

/** The documents with the passages behind the rows, one a row; a document that proves nothing has one row as well. */
export function sourcesSheet(table: ShownTable, context: ExportContext, proofs: Proofs): Sheet {
  const at = { locale: context.language };
  const head = [
    m.export_document({}, at),
    m.export_file({}, at),
    m.export_original({}, at),
    m.export_section({}, at),
    m.export_page({}, at),
    m.export_quote({}, at),
    m.export_evidence_id({}, at),
    m.export_sha256({}, at),
  ];
  const passagesOf = proofsByDocument(table, proofs);
  const body = usedDocuments(table, context, proofs).flatMap((document) => {
    return (passagesOf.get(document.id) ?? [null]).map((proof) => [
      ...row([document.name, document.fileName, document.restatedFrom, proof?.section ?? null]),
      ...row([proof?.page ?? null], 'integer'),
      ...row([proof?.quote ?? null, proof?.evidenceId ?? null, document.sha256]),
    ]);
  });
  const rows = [row(head, 'head'), ...body];
  return {
    name: m.export_sheet_sources({}, at),
    hasHead: true,
    rows,
    widths: fittingWidths(rows),
  };
}
