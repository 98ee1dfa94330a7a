import { sectionOf } from '../../contract/sections';
import type { ServiceId } from '../../contract/vocabulary';
import { mentionsIn, ofKind, type Passage } from '../annotated';
import type { Span } from '../document';
import type { Check, CheckContext, Doubt } from './check';
import type { ActSections } from '../knowledge/knowledge';
import { findCitations, type Citation } from './citations';
import { actOf, CURRENT_ACT } from './form-document';
import { serviceNames } from './service-names';

/**
 * A heading, the first cell of a row or a bracket right after the name of a service cites only other sections of the Act than
 * those on the service. Other text may cite a section for any reason and is left alone, as is a document under an older Act.
 */
export const lawReference: Check = {
  rule: 'law-reference',
  check(context) {
    if (actOf(context) !== CURRENT_ACT) return [];
    const { document } = context;
    return document.passages
      .filter((p) => p.kind !== 'boilerplate' && p.kind !== 'prompt')
      .flatMap((passage) => placesOf(context, passage))
      .flatMap((place) => checkPlace(context, place));
  },
};

/** What one heading, cell or bracket cites, and the services for which it stands. */
interface Place {
  readonly cited: readonly Citation[];
  readonly services: readonly ServiceId[];
}

/** Sections cited in the same place are one: `25 § ja 26 §`. */
function placesOf(context: CheckContext, passage: Passage): Place[] {
  const places = new Map<string, Citation[]>();
  for (const cited of findCitations(context.document.text, passage)) {
    const key = servicesAt(context, passage, cited).join('|');
    places.set(key, [...(places.get(key) ?? []), cited]);
  }
  return [...places].flatMap(([key, cited]) =>
    key === '' ? [] : [{ cited, services: key.split('|') as ServiceId[] }],
  );
}

function checkPlace(context: CheckContext, { cited, services }: Place): Doubt[] {
  const acts = context.knowledge.acts.filter(({ act }) => act === CURRENT_ACT);
  const own = acts.filter((a) =>
    services.some((s) => s === a.service_id || isVariant(s, a.service_id)),
  );
  const [service] = services;
  const [first] = cited;
  const sections = cited.flatMap((c) => c.sections);
  if (!service || !first || own.length === 0 || sections.some((n) => mayCite(acts, own, n)))
    return [];
  const right = [...new Set(own.flatMap((a) => a.sections))].join(', ');
  const name = serviceNames(context.knowledge, services);
  const wrong = cited.map((c) => context.document.text.slice(c.start, c.end)).join(', ');
  return [
    {
      severity: 'warning',
      subject: service,
      message: `${wrong} is cited for ${name}; in Act ${CURRENT_ACT} the section on it is ${right}.`,
      expected: `${right} §`,
      found: wrong,
      evidence_id: context.evidence.cite(first),
    },
  ];
}

/** The section that lets a municipality further settling in, of which any service may be a part. */
const SETTLING_IN = 5;

/** A section on the service, or one between it and the next service’s, which may go on about it. */
function mayCite(
  acts: readonly ActSections[],
  own: readonly ActSections[],
  cited: string,
): boolean {
  const section = Number(cited);
  if (section === SETTLING_IN) return true;
  const numbers = acts.flatMap((a) => a.sections.map(Number));
  const last = Math.max(...numbers.filter((n) => n <= section));
  return own.some((a) => a.sections.includes(String(last)));
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
