import type { ExtractionRule, RuledTable } from '../contract/extraction-rules';
import { m } from './compiled/messages.js';

type RuleNames = { readonly [T in RuledTable]: Readonly<Record<ExtractionRule<T>, () => string>> };

/** What each rule of extraction read, in the language of the interface; a rule without a name does not compile. */
const ruleNames: RuleNames = {
  coverage: {
    'own-text': m.rule_coverage_own_text,
    'named-responsible': m.rule_coverage_named_responsible,
    'named-cooperation': m.rule_coverage_named_cooperation,
    'named-elsewhere': m.rule_coverage_named_elsewhere,
    'nothing-found': m.rule_coverage_nothing_found,
  },
  answers: {
    'own-prompt': m.rule_answers_own_prompt,
    'facet-text': m.rule_answers_facet_text,
    'facet-cue': m.rule_answers_facet_cue,
    'nothing-found': m.rule_answers_nothing_found,
  },
  languages: {
    'service-section': m.rule_languages_service_section,
    'service-sentence': m.rule_languages_service_sentence,
    website: m.rule_languages_website,
  },
  responsibilities: {
    'table-cell': m.rule_responsibilities_table_cell,
    'responsible-facet': m.rule_responsibilities_responsible_facet,
    'responsible-verb': m.rule_responsibilities_responsible_verb,
    antecedent: m.rule_responsibilities_antecedent,
  },
  party_mentions: {
    'service-sentence': m.rule_party_mentions_service_sentence,
    'table-cell': m.rule_party_mentions_table_cell,
    'plain-sentence': m.rule_party_mentions_plain_sentence,
  },
  parameters: {
    'measure-phrase': m.rule_parameters_measure_phrase,
    'labelled-figure': m.rule_parameters_labelled_figure,
    'interval-phrase': m.rule_parameters_interval_phrase,
  },
  delivery_modes: {
    'service-section': m.rule_delivery_modes_service_section,
    'service-sentence': m.rule_delivery_modes_service_sentence,
    'table-row': m.rule_delivery_modes_table_row,
  },
  target_groups: {
    'service-section': m.rule_target_groups_service_section,
    'service-sentence': m.rule_target_groups_service_sentence,
    'table-row': m.rule_target_groups_table_row,
  },
  municipality_links: {
    'link-sentence': m.rule_municipality_links_link_sentence,
    'responsible-party': m.rule_municipality_links_responsible_party,
    named: m.rule_municipality_links_named,
    'covered-list': m.rule_municipality_links_covered_list,
  },
  statistics: {
    'year-table': m.rule_statistics_year_table,
    'category-table': m.rule_statistics_category_table,
    'figure-phrase': m.rule_statistics_figure_phrase,
  },
  goals: {
    'goal-table': m.rule_goals_goal_table,
    'goal-above': m.rule_goals_goal_above,
  },
  decisions: {
    'decision-phrase': m.rule_decisions_decision_phrase,
    'minutes-line': m.rule_decisions_minutes_line,
    'approval-answer': m.rule_decisions_approval_answer,
  },
  task_division: { 'division-table': m.rule_task_division_division_table },
};

/** Undefined for a rule that the page does not know, from data of another version. */
export function ruleName(table: RuledTable, rule: string): string | undefined {
  const names: Readonly<Record<string, () => string>> = ruleNames[table];
  return names[rule]?.();
}
