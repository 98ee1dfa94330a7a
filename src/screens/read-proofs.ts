import type { Proof, Proofs } from '../exporting/export-context';
import { sectionName } from '../messages/names';
import type { DocumentFile, EvidencePlace } from '../state/document-file';
import type { ShownRow } from '../shown-table';
import type { App } from './context';

const contextLength = 32;

/** The words behind the rows, read from the documents' files. */
export async function readProofs(
  { documents, files }: Pick<App, 'documents' | 'files'>,
  rows: readonly ShownRow[],
): Promise<Proofs> {
  const ids = new Set(rows.flatMap(({ evidenceId }) => evidenceId ?? []));
  const sought = new Set([...ids].map((id) => id.slice(0, id.lastIndexOf(':'))));
  const known = documents.all.filter(({ document_id }) => sought.has(document_id));
  const found = await Promise.all(known.map(({ document_id }) => files.load(document_id)));
  return new Map(
    found.flatMap((file) =>
      file.evidence
        .filter(({ evidence_id }) => ids.has(evidence_id))
        .map((place) => [place.evidence_id, toProof(file, place)] as const),
    ),
  );
}

function toProof({ document, text }: DocumentFile, place: EvidencePlace): Proof {
  const { evidence_id, page, section, start, end } = place;
  const before = countCodePoints(text.slice(0, start));
  const quote = text.slice(start, end);
  return {
    evidenceId: evidence_id,
    documentId: document.document_id,
    ...{ page, start, end, quote },
    section: section && sectionName[section](),
    prefix: text.slice(Math.max(0, start - contextLength), start).replace(/^[\udc00-\udfff]/, ''),
    suffix: text.slice(end, end + contextLength).replace(/[\ud800-\udbff]$/, ''),
    codePoints: { start: before, end: before + countCodePoints(quote) },
  };
}

/** A pair of code units is one code point. */
function countCodePoints(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
