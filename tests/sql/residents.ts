import type { Row } from '../../src/contract/rows';

type Figure = Partial<Row<'statistics'>>;

/** Rows of a table of residents, as category → persons, each with an evidence_id of its own. */
export function residents(
  document_id: string,
  municipality_code: string,
  indicator: 'population_by_citizenship' | 'population_by_language',
  date: string,
  persons: Readonly<Record<string, number>>,
): Figure[] {
  return Object.entries(persons).map(([category, value]) => ({
    document_id,
    municipality_code,
    indicator,
    category,
    value,
    unit: 'persons',
    date,
    year: Number(date.slice(0, 4)),
    source: 'Tilastokeskus',
    evidence_id: `${document_id}-${indicator}-${category}`,
  }));
}
