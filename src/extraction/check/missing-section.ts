import { servicesOfSection } from '../../contract/sections';
import { sections } from '../../contract/vocabulary';
import type { Check } from './check';
import { followsForm } from './form-document';
import { serviceNames } from './service-names';

/** The Act asks for sections 1 to 6; the seventh is the municipality’s choice. */
const OPTIONAL = '7';

/** A section of the form of which the document says nothing at all. */
export const missingSection: Check = {
  rule: 'missing-section',
  check(context) {
    if (!followsForm(context)) return [];
    const told = new Set(
      context.rows.coverage.filter((r) => r.status !== 'absent').map((r) => r.section),
    );
    return sections
      .filter((section) => !told.has(section))
      .map((section) => {
        const names = serviceNames(context.knowledge, servicesOfSection[section]);
        const optional = section === OPTIONAL;
        return {
          severity: optional ? 'info' : 'warning',
          subject: section,
          message: optional
            ? `Nothing is said of ${names}; the Act leaves this section to the municipality.`
            : `Nothing is said of ${names}, which the Act asks for.`,
          expected: names,
          found: null,
          evidence_id: null,
        };
      });
  },
};
