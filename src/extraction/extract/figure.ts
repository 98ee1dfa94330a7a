import type { Row } from '../../contract/rows';
import type { Span } from '../document';
import type { FinderContext } from './context';
import { numberWord } from '../knowledge/quantity-lexicon';
import { parseNumber } from './numbers';

export type StatisticsRow = Row<'statistics'>;

/** The figure that a span states, as a row of the issuer; none when it is no number. */
export function figure(
  { document, knowledge, issuer, evidence }: FinderContext,
  cell: readonly Span[],
  what: Pick<
    StatisticsRow,
    'indicator' | 'unit' | 'category' | 'year' | 'date' | 'rule' | 'certainty'
  >,
): StatisticsRow[] {
  const [span] = cell;
  const written = cell.map(({ start, end }) => document.text.slice(start, end)).join(' ');
  const value = parseNumber(written) ?? numberWord(knowledge.quantityWords, written.toLowerCase());
  if (!span || value === null) return [];
  const { indicator, category, year, date, unit, rule, certainty } = what;
  return [
    {
      municipality_code: issuer,
      indicator,
      category,
      year,
      date,
      value,
      unit,
      document_id: document.id,
      source: null,
      evidence_id: evidence.cite(span),
      rule,
      certainty,
    },
  ];
}
