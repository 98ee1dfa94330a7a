import type { ShownFigure, ShownRow } from '../shown-table';
import type { ExportContext, ExportDocument, Proof, Proofs } from './export-context';
import { usedProofs } from './used-proofs';

/**
 * The passages behind a figure as a collection of W3C Web Annotations: the body says what the figure shows, the target
 * where it is said. Positions count code points in the document’s normalised text, as the standard asks.
 */
export function annotations(figure: ShownFigure, context: ExportContext, proofs: Proofs): object {
  const documents = new Map(context.documents.map((document) => [document.id, document]));
  const rows = rowsByProof(figure);
  const items = usedProofs(figure.table, proofs).map((proof) => ({
    id: urn('evidence', proof.evidenceId),
    type: 'Annotation',
    motivation: 'describing',
    body: (rows.get(proof.evidenceId) ?? []).map((value) => ({
      type: 'TextualBody',
      value,
      format: 'text/plain',
      language: context.language,
    })),
    target: toTarget(proof, documents.get(proof.documentId)),
  }));
  const id = urn('annotations', `${figure.name}:${context.version}:${context.date}`);
  const page = { id: `${id}:1`, type: 'AnnotationPage', startIndex: 0, items };
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: figure.title,
    rights: 'https://creativecommons.org/licenses/by/4.0/',
    via: context.address,
    total: items.length,
    ...(items.length > 0 && { first: page }),
  };
}

function toTarget(proof: Proof, document: ExportDocument | undefined): object {
  const { start, end } = proof.codePoints ?? proof;
  return {
    source: {
      id: document?.sha256 ? `urn:sha256:${document.sha256}` : urn('document', proof.documentId),
      type: 'Text',
      label: document?.fileName ?? proof.documentId,
    },
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: proof.quote,
        ...(proof.prefix && { prefix: proof.prefix }),
        ...(proof.suffix && { suffix: proof.suffix }),
      },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}

/** Each row that a passage proves, in words: `Kunta: Äyränkylä; Osuus: 6.8`. */
function rowsByProof({ table }: ShownFigure): Map<string, string[]> {
  const words = ({ cells }: ShownRow) =>
    table.columns
      .flatMap(({ title }, i) => ((cells[i] ?? null) === null ? [] : [`${title}: ${cells[i]}`]))
      .join('; ');
  const rows = new Map<string, string[]>();
  for (const row of table.rows) {
    if (!row.evidenceId) continue;
    const known = rows.get(row.evidenceId);
    if (known) known.push(words(row));
    else rows.set(row.evidenceId, [words(row)]);
  }
  return rows;
}

function urn(kind: string, name: string): string {
  return `urn:kotopeili:${kind}:${encodeURIComponent(name)}`;
}
