import { formatList, formatProgramme, formatRoundShare, type FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import type { Facet } from '../../contract/vocabulary';
import type { DocumentSummary } from '../../state/document-summary';
import type { ColumnGroup } from '../cell-columns';
import type { OverviewAnswer, OverviewCell } from './query';

/** More columns than these are not worth naming in a sentence. */
const mostNamed = 4;

export type MatrixOrder = 'name' | 'completeness';

/** One programme of the matrix, its cells in the order of the columns. */
export interface MatrixRow {
  readonly document: DocumentSummary;
  readonly name: string;
  readonly cells: readonly (OverviewCell | undefined)[];
  readonly described: number;
  readonly total: number;
}

/** How the answer is looked at. */
export interface Sight {
  readonly groups: readonly ColumnGroup[];
  /** The one facet shown; null for all. */
  readonly facet: Facet | null;
  readonly language: FormatLanguage;
}

/** Programmes that could be read as rows of the matrix. */
export function matrixRows(
  answer: OverviewAnswer,
  documents: readonly DocumentSummary[],
  { groups, facet, language }: Sight,
): MatrixRow[] {
  const cells = new Map(
    answer.cells.map((cell) => [`${cell.document_id} ${cell.column_id}`, cell]),
  );
  const columns = groups.flatMap((group) => group.columns);
  const totals = answer.documents.filter((total) => total.facet === (facet ?? 'all'));
  const totalOf = new Map(totals.map((total) => [total.document_id, total]));
  return documents.flatMap((document) => {
    const total = totalOf.get(document.document_id);
    if (!total) return [];
    return {
      document,
      name: formatProgramme(document, language),
      cells: columns.map((column) => cells.get(`${document.document_id} ${column.id}`)),
      described: total.described,
      total: total.cells,
    };
  });
}

/** Rows by name in the reader's alphabet, or the most complete first. */
export function orderRows(
  rows: readonly MatrixRow[],
  order: MatrixOrder,
  language: FormatLanguage,
): MatrixRow[] {
  const collator = new Intl.Collator(language === 'sv' ? 'sv' : 'fi', { numeric: true });
  const byName = (a: MatrixRow, b: MatrixRow) => collator.compare(a.name, b.name);
  if (order === 'name') return [...rows].sort(byName);
  return [...rows].sort((a, b) => b.described - a.described || byName(a, b));
}

/** The answer of the figure as one sentence, with the columns that are described least often. */
export function answerSentence(answer: OverviewAnswer, { groups, facet, language }: Sight): string {
  const most =
    answer.mode === 'questions'
      ? questionsSentence(answer)
      : facetSentence(answer, facet ?? 'description');
  const least = leastDescribed(answer, groups);
  const [first] = least;
  if (!first || least.length > mostNamed) return most;
  const names = least.length === 1 ? [first.name] : least.map((column) => column.code);
  const column = formatList(names, language);
  return `${most} ${m.overview_least({ column, share: formatRoundShare(first.share, language) })}`;
}

function facetSentence(answer: OverviewAnswer, facet: Facet): string {
  const total = answer.facets.find((one) => one.facet === facet);
  const words = { complete: total?.complete ?? 0, documents: total?.documents ?? 0 };
  if (facet === 'responsible') return m.overview_answer_responsible(words);
  if (facet === 'cooperation') return m.overview_answer_cooperation(words);
  return m.overview_answer_description(words);
}

function questionsSentence({ documents }: OverviewAnswer): string {
  const totals = documents.filter((total) => total.facet === 'all');
  const described = totals.reduce((sum, one) => sum + one.described, 0);
  const mean = totals.length === 0 ? 0 : Math.round(described / totals.length);
  return m.overview_answer_questions({ mean, total: totals[0]?.cells ?? 0 });
}

/** The columns that share the lowest share; none when every column is described everywhere. */
function leastDescribed(answer: OverviewAnswer, groups: readonly ColumnGroup[]) {
  const shares = new Map(answer.shares.map(({ column_id, share }) => [column_id, share]));
  const columns = groups
    .flatMap((group) => group.columns)
    .map((column) => ({ ...column, share: shares.get(column.id) ?? 0 }));
  const lowest = Math.min(...columns.map((column) => column.share));
  return lowest < 100 ? columns.filter((column) => column.share === lowest) : [];
}
