import type { Row } from '../../contract/rows';
import type { Check, CheckContext } from './check';
import { contradiction } from './contradiction';
import { emptyAnswer } from './empty-answer';
import { expiredPeriod } from './expired-period';
import { lawReference } from './law-reference';
import { lowText } from './low-text';
import { missingSection } from './missing-section';
import { missingTable } from './missing-table';
import { missingTableRow } from './missing-table-row';
import { repeatedAnswer } from './repeated-answer';
import { sumMismatch } from './sum-mismatch';
import { unservedLanguage } from './unserved-language';

/** Every quality rule, in the order of the contract. */
export const checks: readonly Check[] = [
  sumMismatch,
  missingSection,
  missingTable,
  missingTableRow,
  repeatedAnswer,
  lawReference,
  expiredPeriod,
  emptyAnswer,
  unservedLanguage,
  contradiction,
  lowText,
];

/** The doubts of the rules about one document, each once. */
export function checkDocument(
  rules: readonly Check[],
  context: CheckContext,
): Row<'quality_flags'>[] {
  const flags = new Map<string, Row<'quality_flags'>>();
  for (const { rule, check } of rules)
    for (const doubt of check(context)) {
      const key = [rule, doubt.subject, doubt.evidence_id].join('|');
      if (flags.has(key)) continue;
      flags.set(key, { document_id: context.document.id, rule_id: rule, ...doubt });
    }
  return [...flags.values()];
}
