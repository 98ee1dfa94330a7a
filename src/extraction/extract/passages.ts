import type { Row } from '../../contract/rows';
import type { AnnotatedDocument } from '../annotated';
import { passageId } from './evidence';

/** One row per passage, in reading order. */
export function passageRows(document: AnnotatedDocument): Row<'passages'>[] {
  return document.passages.map((p, index) => ({
    passage_id: passageId(document.id, index),
    document_id: document.id,
    ordinal: index + 1,
    page: p.page,
    kind: p.kind,
    section: p.section,
    service_id: p.services[0] ?? null,
    start: p.start,
    end: p.end,
  }));
}
