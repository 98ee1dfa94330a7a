import { m } from '../../messages/compiled/messages.js';

/** A worked example: a question that people ask of the programmes, and the query that answers it. */
export interface Example {
  readonly id: string;
  readonly title: () => string;
  readonly line: () => string;
  readonly sql: string;
}

export interface ExampleGroup {
  readonly title: () => string;
  readonly examples: readonly Example[];
}

const texts: Readonly<Record<string, string>> = import.meta.glob('./examples/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function example(id: string, title: () => string, line: () => string): Example {
  const sql = texts[`./examples/${id}.sql`];
  if (sql === undefined) throw new Error(`examples/${id}.sql is missing`);
  return { id, title, line, sql: sql.trim() };
}

/** In the order in which they are offered; the first stands in the editor at the beginning. */
export const exampleGroups: readonly ExampleGroup[] = [
  {
    title: m.console_group_services,
    examples: [
      example('languages_by_programme', m.console_languages_title, m.console_languages_line),
      example('coverage_by_region', m.console_region_title, m.console_region_line),
      example('elsewhere', m.console_elsewhere_title, m.console_elsewhere_line),
      example('durations', m.console_durations_title, m.console_durations_line),
      example('goals', m.console_goals_title, m.console_goals_line),
      example('changes', m.console_changes_title, m.console_changes_line),
    ],
  },
  {
    title: m.console_group_parties,
    examples: [
      example('parties', m.console_parties_title, m.console_parties_line),
      example('ended_bodies', m.console_ended_title, m.console_ended_line),
      example('decisions', m.console_decisions_title, m.console_decisions_line),
    ],
  },
  {
    title: m.console_group_residents,
    examples: [
      example('reach', m.console_reach_title, m.console_reach_line),
      example('share_by_year', m.console_share_title, m.console_share_line),
      example('sums', m.console_sums_title, m.console_sums_line),
    ],
  },
  {
    title: m.console_group_trust,
    examples: [
      example('quotes', m.console_quotes_title, m.console_quotes_line),
      example('flags', m.console_flags_title, m.console_flags_line),
      example('certainty', m.console_certainty_title, m.console_certainty_line),
      example('accuracy', m.console_accuracy_title, m.console_accuracy_line),
    ],
  },
];

export const examples: readonly Example[] = exampleGroups.flatMap((group) => group.examples);

/** The example whose query this is, whatever the blanks around it. */
export function exampleOf(sql: string): Example | undefined {
  return examples.find((one) => one.sql === sql.trim());
}
