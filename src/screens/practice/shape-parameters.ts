import type { RangeRow, StatedRange } from '../../charts/range-row';
import { parameterIds, type ParameterId, type ParameterUnit } from '../../contract/vocabulary';
import { formatNumber, formatProgramme, type FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import { parameterName } from '../../messages/service-facts';
import { unitName } from '../../messages/units';
import type { ShownTable } from '../../shown-table';
import type { DocumentSummary } from '../../state/document-summary';
import { groupBy } from '../group-by';
import type { StatedParameter } from './query';
import { serviceName } from './shape-marks';

/** Figures that can stand on one axis: one parameter in one unit. */
export interface ParameterPanel {
  readonly key: string;
  readonly parameter: ParameterId;
  readonly unit: ParameterUnit;
  readonly rows: readonly RangeRow[];
  /** Programmes that state it. */
  readonly documents: number;
}

/** A panel for each parameter and unit in the vocabulary's order, the most stated unit first. */
export function parameterPanels(
  parameters: readonly StatedParameter[],
  documents: readonly DocumentSummary[],
  language: FormatLanguage,
): ParameterPanel[] {
  const names = new Map(documents.map((one) => [one.document_id, formatProgramme(one, language)]));
  const known = parameters.filter(({ document_id }) => names.has(document_id));
  return parameterIds.flatMap((parameter) =>
    [
      ...groupBy(
        known.filter((one) => one.parameter === parameter),
        ({ unit }) => unit,
      ).values(),
    ]
      .map((own) => toPanel(own, names, language))
      .sort((a, b) => b.documents - a.documents),
  );
}

/** One programme and service a row, grouped by service; the longest first within each. */
function toPanel(
  own: readonly StatedParameter[],
  names: ReadonlyMap<string, string>,
  language: FormatLanguage,
): ParameterPanel {
  const [first] = own;
  if (!first) throw new Error('A panel needs a figure.');
  const rows = [
    ...groupBy(own, ({ service_id, document_id }) => `${service_id} ${document_id}`),
  ].map(([key, stated]) => ({ key: `${first.parameter} ${first.unit} ${key}`, stated }));
  const byService = groupBy(rows, ({ stated }) => stated[0]?.service_id ?? '');
  const ordered = [...byService.values()].flatMap((group) =>
    [...group].sort((a, b) => highest(b.stated) - highest(a.stated)),
  );
  return {
    key: `${first.parameter} ${first.unit}`,
    parameter: first.parameter,
    unit: first.unit,
    documents: new Set(own.map(({ document_id }) => document_id)).size,
    rows: ordered.map(({ key, stated }) => ({
      key,
      name: names.get(stated[0]?.document_id ?? '') ?? key,
      group: stated[0] ? serviceName(stated[0], language) : '',
      ranges: stated.map((one) => toRange(one, names, language)),
    })),
  };
}

function highest(stated: readonly StatedParameter[]): number {
  return Math.max(...stated.map(({ minimum, maximum }) => maximum ?? minimum ?? 0));
}

function toRange(
  one: StatedParameter,
  names: ReadonlyMap<string, string>,
  language: FormatLanguage,
): StatedRange {
  const text = rangeWords(one, language);
  return {
    key: rangeKey(one),
    minimum: one.minimum,
    maximum: one.maximum,
    text,
    label: m.practice_range({
      programme: names.get(one.document_id) ?? one.document_id,
      service: serviceName(one, language),
      parameter: parameterName[one.parameter]().toLowerCase(),
      range: `${text} ${unitName[one.unit]()}`,
    }),
  };
}

/** Name of a figure among all of the screen. */
export function rangeKey({ parameter, unit, document_id, ordinal }: StatedParameter): string {
  return `${parameter} ${unit} ${document_id} ${ordinal}`;
}

/** `10–18`, `vähintään 20`, `enintään 4`, `3`. */
export function rangeWords(
  { minimum, maximum }: Pick<StatedParameter, 'minimum' | 'maximum'>,
  language: FormatLanguage,
): string {
  const low = minimum === null ? '' : formatNumber(minimum, language);
  const high = maximum === null ? '' : formatNumber(maximum, language);
  if (low && high) return low === high ? low : `${low}–${high}`;
  return low ? m.practice_at_least({ value: low }) : m.practice_at_most({ value: high });
}

const text = (key: string, title: string) => ({ key, title, type: 'text' }) as const;

export function parameterTable(
  parameters: readonly StatedParameter[],
  documents: readonly DocumentSummary[],
  language: FormatLanguage,
): ShownTable {
  const names = new Map(documents.map((one) => [one.document_id, formatProgramme(one, language)]));
  return {
    columns: [
      text('programme', m.practice_programme()),
      text('service', m.practice_service()),
      text('parameter', m.practice_parameter()),
      { key: 'minimum', title: m.practice_minimum(), type: 'number' },
      { key: 'maximum', title: m.practice_maximum(), type: 'number' },
      text('unit', m.practice_unit()),
    ],
    rows: parameters
      .filter(({ document_id }) => names.has(document_id))
      .map((one) => ({
        cells: [
          names.get(one.document_id) ?? one.document_id,
          serviceName(one, language),
          parameterName[one.parameter](),
          one.minimum,
          one.maximum,
          unitName[one.unit](),
        ],
        evidenceId: one.evidence_id,
        documentId: one.document_id,
      })),
  };
}
