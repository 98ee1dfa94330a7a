import { normaliseLabel } from '../knowledge/label';
import type { Check, CheckContext } from './check';
import { filledTables, followsForm } from './form-document';

/** No table tells who is responsible for which service. */
export const missingTable: Check = {
  rule: 'missing-table',
  check(context) {
    const present = filledTables(context).length > 0 || hasPartyColumn(context);
    if (present || !followsForm(context)) return [];
    return [
      {
        severity: 'warning',
        subject: 'responsibility table',
        message:
          'There is no responsibility table: none tells who serves jobseekers and who other clients.',
        expected: 'a table of services by client group',
        found: null,
        evidence_id: null,
      },
    ];
  },
};

/** A table of another shape whose head has a column for the responsible party. */
function hasPartyColumn({ document, knowledge }: CheckContext): boolean {
  const labels = new Set(
    knowledge.headings
      .filter((h) => h.kind === 'facet' && h.value === 'responsible')
      .map((h) => normaliseLabel(h.phrase)),
  );
  return document.passages.some((p) =>
    p.cells
      ?.slice(1)
      .some(({ start, end }) => labels.has(normaliseLabel(document.text.slice(start, end)))),
  );
}
