import type { ServiceId } from '../../contract/vocabulary';
import { hasCue, ofKind, type AnnotatedDocument, type Sentence } from '../annotated';
import { outermost } from './outermost';

const multidisciplinary: Readonly<Partial<Record<ServiceId, ServiceId>>> = {
  assessment: 'multidisciplinary_assessment',
  integration_plan: 'multidisciplinary_plan',
};

/** The plain service of which a multidisciplinary one is the variant, or the service itself. */
export const plainOf = (service: ServiceId): ServiceId =>
  service === 'multidisciplinary_assessment'
    ? 'assessment'
    : service === 'multidisciplinary_plan'
      ? 'integration_plan'
      : service;

/**
 * The services a sentence is about: those of its passage, in the multidisciplinary variant when the sentence has the word of
 * the Act or goes on with one that has it (`Siitä vastaavat …`), in both when it names both.
 */
export function servicesOf(document: AnnotatedDocument, sentence: Sentence): ServiceId[] {
  const passage = document.passages[sentence.passage];
  if (!passage?.services.length) return monitoringOnly(sentence);
  const plain = [...new Set(passage.services.map(plainOf))];
  const asked = passage.question ? passage.services : [];
  if (asked.length === 1 && asked[0]?.startsWith('multidisciplinary')) return [...asked];
  const named = outermost(ofKind(sentence.mentions, 'service')).map((m) => m.meaning.service);
  const multi = isMultidisciplinary(sentence);
  const given = new Set(passage.services);
  return plain.flatMap((service) => {
    const variant = multidisciplinary[service];
    if (!variant) return [service];
    if (!given.has(service)) return [variant];
    if (!multi) return [service];
    return named.includes(service) ? [service, variant] : [variant];
  });
}

/** Monitoring has no section of its own: a sentence that names it is about it. */
const monitoringOnly = (sentence: Sentence): ServiceId[] =>
  ofKind(sentence.mentions, 'service').some((m) => m.meaning.service === 'monitoring')
    ? ['monitoring']
    : [];

function isMultidisciplinary(sentence: Sentence): boolean {
  if (hasCue(sentence.mentions, 'multidisciplinary')) return true;
  const continues = ofKind(sentence.mentions, 'cue').some(
    (m) => m.meaning.cue === 'continues' && m.start === sentence.start,
  );
  if (!continues) return false;
  return sentence.previous !== null && isMultidisciplinary(sentence.previous);
}
