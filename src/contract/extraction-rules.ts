/**
 * How the finders come to their rows: table → rule id → what the rule reads. The ids stand in the column `rule` of each fact table.
 */
export const extractionRules = {
  coverage: {
    'own-text': 'own text under the heading or prompt of the facet',
    'named-responsible': 'a party found responsible for a service of the section',
    'named-cooperation': 'a sentence of the section that tells of cooperation',
    'named-elsewhere': 'the service is named outside a section of its own',
    'nothing-found': 'neither heading nor words',
  },
  answers: {
    'own-prompt': 'own text under the prompt of the question',
    'facet-text': 'text of the facet that has but this question, or begins with it',
    'facet-cue': 'sentences of the facet with the words of the question',
    'nothing-found': 'neither prompt nor words',
  },
  languages: {
    'service-section': 'a language list in the section of the service',
    'service-sentence': 'a language list in a sentence that names the service',
    website: 'a language list in a sentence on the website',
  },
  responsibilities: {
    'table-cell': 'a cell of a responsibility table',
    'responsible-facet': 'a party in the position of the doer in facet B',
    'responsible-verb': 'a party of whom a sentence says that it does or answers for the service',
    antecedent: 'the parties named before, which a sentence takes up (“the same bodies”)',
  },
  party_mentions: {
    'service-sentence': 'named in a sentence on the service',
    'table-cell': 'named in a cell of a table',
    'plain-sentence': 'named outside the services',
  },
  parameters: {
    'measure-phrase': 'a figure with its unit beside the word for what it measures',
    'labelled-figure':
      'a figure with its unit in a cell or list item whose label says what it measures',
    'interval-phrase': 'an interval or frequency of updating or reporting',
  },
  delivery_modes: {
    'service-section': 'a word for the mode in the section of the service',
    'service-sentence': 'a word for the mode in a sentence that names the service',
    'table-row': 'a word for the mode in the table row of the service',
  },
  target_groups: {
    'service-section': 'a word for the group in the section of the service',
    'service-sentence': 'a word for the group in a sentence that names the service',
    'table-row': 'a word for the group in the table row of the service',
  },
  municipality_links: {
    'link-sentence': 'another municipality beside a word for the relation',
    'responsible-party': 'another municipality that is responsible for a service of the programme',
    named: 'another municipality that the text names',
    'covered-list': 'the municipalities that the programme says it covers',
  },
  statistics: {
    'year-table': 'a table with a column a year',
    'category-table': 'a table whose rows are countries or languages',
    'figure-phrase': 'a figure beside the words for what it counts',
  },
  goals: {
    'goal-table': 'a row of a table with a column for goals and one for measures',
    'goal-above': 'such a row with an empty goal cell, with the goal of the row above',
  },
  decisions: {
    'decision-phrase': 'a deciding body beside a date or a paragraph in a sentence on deciding',
    'minutes-line': 'a line of a deciding body and a date or a paragraph alone',
    'approval-answer':
      'a date in the form’s answer on the approval, where the answer names the body',
  },
  task_division: {
    'division-table': 'a row of a table with a column for each of the two',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export type RuledTable = keyof typeof extractionRules;
export type ExtractionRule<T extends RuledTable> = keyof (typeof extractionRules)[T] & string;
