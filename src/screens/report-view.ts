import { reportKinds, type ReportKind } from '../components/report/report';
import type { Address } from '../state/address.svelte';
import type { Change } from '../state/page-address';

/** Keys of the address of a screen that can be made a report: `report=sections.parties&with=tables.passages`. */
export const reportKeys = ['report', 'with'] as const;

/** What a report is made of; all of it unless the address says otherwise. */
export interface ReportView {
  readonly parts: readonly string[];
  readonly kinds: readonly ReportKind[];
}

/** Undefined where the screen is not a report. */
export function readReportView(
  address: Pick<Address, 'one'>,
  parts: readonly string[],
): ReportView | undefined {
  const report = address.one('report');
  if (report === null) return undefined;
  return {
    parts: report === 'all' ? parts : chosenOf(parts, report),
    kinds: chosenOf(reportKinds, address.one('with') ?? reportKinds.join('.')),
  };
}

/** The change of the address that chooses these of all parts. */
export function withParts(chosen: readonly string[], all: readonly string[]): Change {
  return { report: chosen.length === all.length ? 'all' : chosen.join('.') || 'none' };
}

/** The change of the address that chooses these of the kinds on offer. */
export function withKinds(chosen: readonly string[], offered: readonly ReportKind[]): Change {
  return { with: chosen.length === offered.length ? null : chosen.join('.') || 'none' };
}

function chosenOf<T extends string>(all: readonly T[], text: string): T[] {
  const chosen = new Set(text.split('.'));
  return all.filter((one) => chosen.has(one));
}
