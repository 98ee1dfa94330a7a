import type { ShownTable } from '../shown-table';
import type { ExportContext, ExportDocument, Proof, Proofs } from './export-context';

/** The passages behind the rows, each once, in the order of the rows. */
export function usedProofs({ rows }: ShownTable, proofs: Proofs): Proof[] {
  const ids = new Set(rows.map(({ evidenceId }) => evidenceId));
  return [...ids].flatMap((id) => (id && proofs.get(id)) || []);
}

export function proofsByDocument(table: ShownTable, proofs: Proofs): Map<string, Proof[]> {
  const groups = new Map<string, Proof[]>();
  for (const proof of usedProofs(table, proofs)) {
    const group = groups.get(proof.documentId);
    if (group) group.push(proof);
    else groups.set(proof.documentId, [proof]);
  }
  return groups;
}

/** The documents that the rows tell of, in the order of the rows; all that are shown where no row names one. */
export function usedDocuments(
  table: ShownTable,
  { documents }: Pick<ExportContext, 'documents'>,
  proofs: Proofs,
): ExportDocument[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const ids = table.rows.map(
    ({ documentId, evidenceId }) =>
      documentId ?? (evidenceId && proofs.get(evidenceId)?.documentId) ?? null,
  );
  const used = [...new Set(ids)].flatMap((id) => (id && byId.get(id)) || []);
  return used.length > 0 ? used : [...documents];
}
