import { hasCue, ofKind, type AnnotatedDocument } from '../annotated';

/** Services that a text must name before it counts as an integration programme, unless its title says so. */
const MIN_SERVICES = 3;
/** Letters at the beginning in which the title stands. */
const TITLE_LENGTH = 400;

/** True when the text is an integration programme and not another document. */
export function isProgramme({ mentions }: AnnotatedDocument): boolean {
  const services = new Set(ofKind(mentions, 'service').map((m) => m.meaning.service));
  const titled = mentions.some((m) => m.end <= TITLE_LENGTH && hasCue([m], 'programme'));
  return titled || (hasCue(mentions, 'programme') && services.size >= MIN_SERVICES);
}
