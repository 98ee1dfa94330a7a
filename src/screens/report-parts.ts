import type { ReportPart, ReportQuote } from '../components/report/report';
import type { Proof, Proofs } from '../exporting/export-context';
import { m } from '../messages/compiled/messages.js';
import type { ShownFigure } from '../shown-table';

/** Numbers of the words that prove the rows of the figures, from 1 in the order of the rows. */
export function numberProofs(figures: readonly ShownFigure[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { table } of figures)
    for (const { evidenceId } of table.rows)
      if (evidenceId && !numbers.has(evidenceId)) numbers.set(evidenceId, numbers.size + 1);
  return numbers;
}

/** What a report says of the document of some words. */
export interface Cited {
  readonly name: string;
  readonly lang: string;
}

/** The figures with the words that each cites first. */
export function reportParts(
  figures: readonly ShownFigure[],
  proofs: Proofs,
  citedOf: (documentId: string) => Cited,
): ReportPart[] {
  const numbers = numberProofs(figures);
  const seen = new Set<string>();
  return figures.map((figure) => {
    const quotes = figure.table.rows.flatMap(({ evidenceId }) => {
      const proof = evidenceId && !seen.has(evidenceId) && proofs.get(evidenceId);
      if (!proof) return [];
      seen.add(proof.evidenceId);
      const number = numbers.get(proof.evidenceId) ?? 0;
      return [quoteOf(proof, number, citedOf(proof.documentId))];
    });
    return { figure, quotes };
  });
}

/** Shorter quotes have a few words around them, as many characters of the text as a proof has. */
const shortQuote = 80;

function quoteOf(proof: Proof, number: number, { name, lang }: Cited): ReportQuote {
  const page = proof.page === null ? null : m.export_cite_page({ page: proof.page });
  const place = [name, page, proof.section].filter(Boolean).join(', ');
  const isShort = proof.quote.length < shortQuote;
  return {
    number,
    text: proof.quote.trim(),
    before: isShort ? wordsBefore(proof.prefix ?? '') : '',
    after: isShort ? wordsAfter(proof.suffix ?? '') : '',
    lang,
    place,
  };
}

/** The last whole words of the line that leads to the quote. */
function wordsBefore(prefix: string): string {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1);
  return line === prefix ? line.replace(/^\S*\s*/, '') : line;
}

/** The first whole words of the line that goes on from the quote. */
function wordsAfter(suffix: string): string {
  const [line = ''] = suffix.split('\n');
  return line === suffix ? line.replace(/\s*\S*$/, '') : line;
}
