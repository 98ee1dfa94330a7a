import type { CountGrid } from '../../charts/count-layout';
import {
  deliveryModes,
  serviceIds,
  targetGroups,
  type DeliveryMode,
  type TargetGroup,
} from '../../contract/vocabulary';
import { formatProgramme, type FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import { deliveryModeName, targetGroupName } from '../../messages/service-facts';
import type { ShownTable } from '../../shown-table';
import type { DocumentSummary } from '../../state/document-summary';
import type { MarkCount, MarkKind, NamedService, PracticeMark } from './query';

const valuesOf = { mode: deliveryModes, group: targetGroups } as const;
const nameOf: Readonly<Record<string, () => string>> = { ...deliveryModeName, ...targetGroupName };

/** A mode or a group in the language of the interface. */
export function valueName(value: DeliveryMode | TargetGroup): string {
  return nameOf[value]?.() ?? value;
}

/** A service by its name in the Act. */
export function serviceName(row: NamedService, language: FormatLanguage): string {
  return row[`service_${language}`] ?? row.service_id;
}

/** Services × modes or groups; a dot as large as the programmes that say so are many. */
export function markGrid(
  counts: readonly MarkCount[],
  kind: MarkKind,
  language: FormatLanguage,
): CountGrid {
  const own = counts.filter((count) => count.kind === kind);
  const services = serviceIds.flatMap(
    (id) => own.find(({ service_id }) => service_id === id) ?? [],
  );
  const said = new Set<string>(own.map(({ value }) => value));
  const columns = valuesOf[kind].filter((value) => said.has(value));
  return {
    rows: services.map((row) => ({ key: row.service_id, name: serviceName(row, language) })),
    columns: columns.map((value) => ({ key: value, name: valueName(value) })),
    cells: own.map((count) => ({
      key: `${count.service_id} ${count.value}`,
      row: count.service_id,
      column: count.value,
      count: count.documents,
      planned: count.planned,
      text: countText(count),
      label: m.practice_cell({
        service: serviceName(count, language),
        value: valueName(count.value),
        documents: count.documents,
        planned: count.planned,
      }),
    })),
  };
}

function countText({ documents, planned }: MarkCount): string {
  return planned > 0 ? `${documents}+${planned}` : String(documents);
}

const text = (key: string, title: string) => ({ key, title, type: 'text' }) as const;

/** The statements behind the grid, one a row. */
export function markTable(
  marks: readonly PracticeMark[],
  documents: readonly DocumentSummary[],
  { kind, language }: { kind: MarkKind; language: FormatLanguage },
): ShownTable {
  const names = new Map(documents.map((one) => [one.document_id, formatProgramme(one, language)]));
  return {
    columns: [
      text('programme', m.practice_programme()),
      text('service', m.practice_service()),
      text(kind, kind === 'mode' ? m.practice_mode() : m.practice_group()),
      ...(kind === 'mode'
        ? [{ key: 'planned', title: m.state_planned(), type: 'boolean' } as const]
        : []),
    ],
    rows: marks
      .filter((mark) => mark.kind === kind && names.has(mark.document_id))
      .map((mark) => ({
        cells: [
          names.get(mark.document_id) ?? mark.document_id,
          serviceName(mark, language),
          valueName(mark.value),
          ...(kind === 'mode' ? [mark.planned] : []),
        ],
        evidenceId: mark.evidence_id,
        documentId: mark.document_id,
      })),
  };
}
