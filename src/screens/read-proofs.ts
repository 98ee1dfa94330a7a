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
  const sought = new Set([...ids].flatMap((id) => documents.ofPlace(id)?.document_id ?? []));
  const found = await Promise.all([...sought].map((id) => files.load(id)));
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
  return {
    evidenceId: evidence_id,
    documentId: document.document_id,
    ...{ page, start, end },
    quote: text.slice(start, end),
    section: section && sectionName[section](),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  };
}
