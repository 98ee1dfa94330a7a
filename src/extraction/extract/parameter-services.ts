import type { ServiceId } from '../../contract/vocabulary';
import { ofKind } from '../annotated';
import { outermost } from './outermost';
import { among, assessments, plans } from './parameter-finding';
import type { Statement } from './statements';
import type { Quantity } from './quantity';

const preposition =
  /^(?:i|på|till|från|efter|inom|under|med|för|om|av|enligt|utöver|vid)(?!\p{L})/iu;
const localCase = /(?:[^u]ss[aä]|lla|llä|lle|lt[aä]|uun|een|iin|ksi|ena|enä)$/iu;

/**
 * Services a figure may belong to: the one that its sentence begins with, else those of the heading above, else the only
 * one that the sentence names.
 */
export function servicesFor(
  text: string,
  statement: Statement,
  quantity: Quantity,
): readonly ServiceId[] {
  const { services, mentions, start } = statement;
  const named = outermost(ofKind(mentions, 'service'));
  const first = named.find((m) => {
    const lead = text.slice(start, m.start);
    const words = lead.split(/\s+/).length;
    return (
      m.end <= quantity.start &&
      words <= 3 &&
      !preposition.test(lead) &&
      !localCase.test(text.slice(m.start, m.end))
    );
  });
  if (first) {
    const { service } = first.meaning;
    return services.includes(service) || isVariant(services, service) ? services : [service];
  }
  if (services.length > 0) return services;
  const all = [...new Set(named.map((m) => m.meaning.service))];
  return all.length === 1 ? all : [];
}

/** A plain service under the heading of its multidisciplinary variant, or the other way round. */
const isVariant = (services: readonly ServiceId[], service: ServiceId): boolean =>
  [assessments, plans].some((pair) => pair.includes(service) && among(services, pair).length > 0);
