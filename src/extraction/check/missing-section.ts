import { sectionOf, servicesOfSection } from '../../contract/sections';
import { sections, type Section } from '../../contract/vocabulary';
import { hasCue, ofKind } from '../annotated';
import type { Check, CheckContext } from './check';
import { followsForm } from './form-document';
import { serviceNames } from './service-names';

/** The Act asks for sections 1 to 6; the seventh is the municipality’s choice. */
const OPTIONAL = '7';

/** A section of the form of which the document says nothing at all. */
export const missingSection: Check = {
  rule: 'missing-section',
  check(context) {
    if (!followsForm(context)) return [];
    const told = new Set([
      ...context.rows.coverage.filter((r) => r.status !== 'absent').map((r) => r.section),
      ...toldInOtherWords(context),
    ]);
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

/** Letters of a sentence in which its topic stands. */
const OPENING = 20;

/** Sections whose service a sentence outside all sections opens with and says is given: `Neuvontaa saa kirjastossa`. */
const toldInOtherWords = ({ document }: CheckContext): (Section | null)[] =>
  document.sentences
    .filter((s) => document.passages[s.passage]?.section === null)
    .filter(({ mentions }) => hasCue(mentions, 'given') || hasCue(mentions, 'responsible'))
    .flatMap(({ start, mentions }) =>
      ofKind(mentions, 'topic')
        .filter((m) => m.start - start <= OPENING)
        .map(({ meaning }) => sectionOf(meaning.service)),
    );
