import { formatProgramme, type FormatLanguage } from '../../format';
import { nameIn } from '../../messages/name-in';
import type { ServiceId } from '../../contract/vocabulary';
import type { DocumentSummary } from '../../state/document-summary';
import { groupBy } from '../group-by';
import {
  dividedGroups,
  type CellKind,
  type DividedGroup,
  type ResponsibleAnswer,
  type ResponsibleParty,
} from './query';

/** Services for which the Act says whose clients are whose, in its order. */
export const dividedServices: readonly ServiceId[] = [
  'assessment',
  'multidisciplinary_assessment',
  'integration_plan',
  'multidisciplinary_plan',
  'civic_orientation',
  'integration_training',
];

export interface ResponsibleColumn {
  /** `assessment-jobseekers` */
  readonly id: string;
  readonly service: ServiceId;
  readonly group: DividedGroup;
}

export const responsibleColumns: readonly ResponsibleColumn[] = dividedServices.flatMap((service) =>
  dividedGroups.map((group) => ({ id: `${service}-${group}`, service, group })),
);

export interface CellOfParties {
  readonly kind: CellKind;
  readonly hasEnded: boolean;
  /** Those that count, the Act's own first. */
  readonly parties: readonly ResponsibleParty[];
}

export interface ResponsibleRow {
  readonly document: DocumentSummary;
  readonly name: string;
  readonly cells: ReadonlyMap<string, CellOfParties>;
  /** Cells that do not follow the Act's default. */
  readonly deviations: number;
}

const deviating: readonly CellKind[] = ['shared', 'delegated', 'unnamed'];

/** Programmes under the present Act, in the order of the documents. */
export function responsibleRows(
  { parties, cells }: ResponsibleAnswer,
  documents: readonly DocumentSummary[],
  language: FormatLanguage,
): ResponsibleRow[] {
  const partiesOf = groupBy(parties, cellKey);
  const cellsOf = groupBy(cells, ({ document_id }) => document_id);
  return documents.flatMap((document) => {
    const own = cellsOf.get(document.document_id);
    if (!own) return [];
    return {
      document,
      name: formatProgramme(document, language),
      cells: new Map(
        own.map((cell) => [
          `${cell.service_id}-${cell.client_group}`,
          {
            kind: cell.kind,
            hasEnded: cell.has_ended,
            parties: (partiesOf.get(cellKey(cell)) ?? []).filter(({ is_counted }) => is_counted),
          },
        ]),
      ),
      deviations: own.filter(({ kind }) => deviating.includes(kind)).length,
    };
  });
}

/** Names of the services by their ids, in the reader's language. */
export function serviceNames(
  { services }: Pick<ResponsibleAnswer, 'services'>,
  language: FormatLanguage,
): Map<string, string> {
  return new Map(services.map((one) => [one.service_id, nameIn(one, language)]));
}

function cellKey(row: { document_id: string; service_id: string; client_group: string }): string {
  return `${row.document_id} ${row.service_id} ${row.client_group}`;
}
