import { sectionOf } from '../../contract/sections';
import type { ServiceId } from '../../contract/vocabulary';
import { mentionsIn, ofKind, type Passage } from '../annotated';
import type { Span } from '../document';
import type { Check, CheckContext, Doubt } from './check';
import { findCitations, type Citation } from './citations';
import { actOf } from './form-document';
import { serviceNames } from './service-names';

/**
 * A heading, the first cell of a row or a bracket right after the name of a service cites other sections of the Act than those
 * on the service. Other text may cite a section for any reason and is left alone.
 */
export const lawReference: Check = {
  rule: 'law-reference',
  check(context) {
    const { document } = context;
    return document.passages
      .filter((p) => p.kind !== 'boilerplate' && p.kind !== 'prompt')
      .flatMap((passage) =>
        findCitations(document.text, passage).flatMap((cited) =>
          checkCitation(context, cited, servicesAt(context, passage, cited)),
        ),
      );
  },
};

function checkCitation(
  context: CheckContext,
  cited: Citation,
  services: readonly ServiceId[],
): Doubt[] {
  const act = actOf(context);
  const own = context.knowledge.acts.filter(
    (a) => a.act === act && services.some((s) => s === a.service_id || isVariant(s, a.service_id)),
  );
  const allowed = new Set(own.flatMap((a) => [...a.sections, ...a.nearby]));
  const [service] = services;
  if (!service || own.length === 0 || cited.sections.some((n) => allowed.has(n))) return [];
  const right = [...new Set(own.flatMap((a) => a.sections))].join(', ');
  const name = serviceNames(context.knowledge, services);
  const wrong = context.document.text.slice(cited.start, cited.end);
  return [
    {
      severity: 'warning',
      subject: service,
      message: `${wrong} is cited for ${name}; in Act ${act ?? ''} the section on it is ${right}.`,
      expected: `${right} §`,
      found: wrong,
      evidence_id: context.evidence.cite(cited),
    },
  ];
}

/** A plain service and its multidisciplinary variant share a section of the form. */
const isVariant = (a: ServiceId, b: ServiceId): boolean =>
  sectionOf(a) !== null && sectionOf(a) === sectionOf(b);

/** The services for which a citation at this place stands. */
function servicesAt(context: CheckContext, passage: Passage, cited: Citation): ServiceId[] {
  if (passage.kind === 'heading') return namedIn(context, passage, passage.services);
  const [label] = passage.cells ?? [];
  if (label && label.start <= cited.start && label.end >= cited.end)
    return namedIn(context, label, []);
  return bracketed(context, passage, cited);
}

function namedIn(
  { document }: CheckContext,
  span: Span,
  otherwise: readonly ServiceId[],
): ServiceId[] {
  const named = ofKind(mentionsIn(document.mentions, span), 'service').map(
    (m) => m.meaning.service,
  );
  return [...new Set([...otherwise, ...named])];
}

/** `yhteiskuntaorientaatio (KotoL 25 §)`: the service that ends where the bracket of the citation opens. */
function bracketed({ document }: CheckContext, passage: Passage, cited: Citation): ServiceId[] {
  const open = document.text.lastIndexOf('(', cited.start);
  if (open < passage.start || document.text.slice(open, cited.start).includes(')')) return [];
  const before = document.text.slice(0, open).trimEnd().length;
  const named = ofKind(
    mentionsIn(document.mentions, { start: passage.start, end: before }),
    'service',
  );
  return [...new Set(named.filter((m) => m.end === before).map((m) => m.meaning.service))];
}
