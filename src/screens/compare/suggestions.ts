import type { DocumentSummary } from '../../state/document-summary';

/** Most documents that stand side by side. */
export const mostCompared = 4;

/** Documents of one municipality, older first: its versions, or its language versions. */
export function versionsToCompare(documents: readonly DocumentSummary[]): DocumentSummary[][] {
  const byIssuer = new Map<string, DocumentSummary[]>();
  for (const document of documents) {
    if (!document.issuer_code || document.status === 'failed') continue;
    const own = byIssuer.get(document.issuer_code);
    if (own) own.push(document);
    else byIssuer.set(document.issuer_code, [document]);
  }
  return [...byIssuer.values()]
    .filter((own) => own.length > 1)
    .map((own) => byAge(own).slice(0, mostCompared));
}

/** Whether all documents are given by one municipality. */
export function areVersions(documents: readonly DocumentSummary[]): boolean {
  const issuers = new Set(documents.map(({ issuer_code }) => issuer_code));
  return documents.length === 2 && issuers.size === 1 && !issuers.has(null);
}

export function byAge(documents: readonly DocumentSummary[]): DocumentSummary[] {
  const age = ({ year }: DocumentSummary) => year ?? '';
  return [...documents].sort((a, b) => (age(a) < age(b) ? -1 : age(a) > age(b) ? 1 : 0));
}
