import type { Run } from '../../src/extraction/pipeline';

type Cells = Readonly<Record<string, unknown>>;
type FactTable =
  | 'municipality_links'
  | 'languages'
  | 'responsibilities'
  | 'coverage'
  | 'quality_flags'
  | 'answers'
  | 'statistics'
  | 'parameters'
  | 'delivery_modes'
  | 'target_groups'
  | 'party_mentions'
  | 'goals'
  | 'decisions'
  | 'task_division';

/**
 * What two documents of the same content have in common, by table; spans and words differ. Of `name~` the first word is compared,
 * of `name?` whether the cell is filled.
 */
export const factColumns: Readonly<
  Record<FactTable | 'documents' | 'document_municipalities', readonly string[]>
> = {
  documents: ['issuer_code', 'layout', 'language', 'law', 'period_start', 'period_end'],
  document_municipalities: ['municipality_code', 'role'],
  coverage: ['section', 'facet', 'status', 'refers_elsewhere', 'planned'],
  quality_flags: ['rule_id', 'subject'],
  answers: ['question_id', 'status'],
  languages: ['service_id', 'language_code', 'role'],
  responsibilities: ['service_id', 'client_group', 'party_id', 'source'],
  delivery_modes: ['service_id', 'mode', 'planned'],
  target_groups: ['service_id', 'target_group'],
  party_mentions: ['party_id'],
  statistics: ['indicator', 'category', 'year', 'value'],
  municipality_links: ['from_code', 'to_code', 'relation'],
  parameters: ['service_id', 'client_group', 'parameter', 'minimum', 'maximum', 'unit'],
  goals: ['ordinal', 'sector~', 'rule', 'measure?', 'monitoring?'],
  decisions: ['body', 'decided_on', 'paragraph', 'url'],
  task_division: ['ordinal', 'municipality_task?', 'county_task?'],
};

/** A line a fact, each once: `languages civic_orientation ar offered`. */
export function factsOf({ dataset }: Run): string[] {
  const lines = Object.entries(factColumns).flatMap(([table, columns]) =>
    (dataset[table as keyof typeof factColumns] as readonly Cells[]).map((row) =>
      [table, ...columns.map((column) => cellOf(row, column))].join(' '),
    ),
  );
  return [...new Set(lines)].sort();
}

function cellOf(row: Cells, column: string): string {
  const [, name = '', sign = ''] = /^(\w+)([~?]?)$/.exec(column) ?? [];
  const value = row[name] ?? null;
  if (sign === '?') return value === null ? `no ${name}` : name;
  const words = String(value ?? '–');
  return sign === '~' ? (words.split(' ')[0] ?? '') : words;
}

/** Facts that only one of two runs has: `- ` of the first, `+ ` of the second. */
export function differences(first: Run, second: Run): string[] {
  const [a, b] = [factsOf(first), factsOf(second)];
  return [
    ...a.filter((fact) => !b.includes(fact)).map((fact) => `- ${fact}`),
    ...b.filter((fact) => !a.includes(fact)).map((fact) => `+ ${fact}`),
  ];
}
