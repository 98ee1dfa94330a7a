import { servicesOfTable } from '../../contract/sections';
import type { ServiceId } from '../../contract/vocabulary';
import { hasCue, mentionsIn, type ResponsibilityRow } from '../annotated';
import type { Check, CheckContext, Doubt } from './check';
import { filledTables, followsForm, isFilled } from './form-document';
import { serviceNames } from './service-names';

/** A service without a row in the responsibility table, or with a row that nobody filled. */
export const missingTableRow: Check = {
  rule: 'missing-table-row',
  check(context) {
    const rows = filledTables(context).flat();
    if (rows.length === 0 || !followsForm(context)) return [];
    return servicesOfTable.flatMap((service): Doubt[] => {
      const own = rows.filter((row) => servicesOf(context, row).includes(service));
      if (own.some((row) => isFilled(context, row))) return [];
      return [toDoubt(context, service, own[0] ?? null)];
    });
  },
};

/** A row that names the multidisciplinary variant beside the plain service stands for both. */
function servicesOf({ document }: CheckContext, row: ResponsibilityRow): ServiceId[] {
  const words = row.label.flatMap((span) => mentionsIn(document.mentions, span));
  if (!hasCue(words, 'multidisciplinary')) return [...row.services];
  return row.services.flatMap((service): ServiceId[] => {
    if (service === 'assessment') return [service, 'multidisciplinary_assessment'];
    return service === 'integration_plan' ? [service, 'multidisciplinary_plan'] : [service];
  });
}

function toDoubt(
  { knowledge, evidence }: CheckContext,
  service: ServiceId,
  row: ResponsibilityRow | null,
): Doubt {
  const name = serviceNames(knowledge, [service]);
  const [label] = row?.label ?? [];
  return {
    severity: service === 'monitoring' ? 'info' : 'warning',
    subject: service,
    message: row
      ? `The row for ${name} in the responsibility table names nobody.`
      : `The responsibility table has no row for ${name}.`,
    expected: `a row that names who provides ${name}`,
    found: row ? 'a blank row' : null,
    evidence_id: label ? evidence.cite(label) : null,
  };
}
