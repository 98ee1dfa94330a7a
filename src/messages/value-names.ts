import type { RuledTable } from '../contract/extraction-rules';
import { extractionRules } from '../contract/extraction-rules';
import type { TableName } from '../contract/tables';
import * as vocabulary from '../contract/vocabulary';
import { certaintyHint } from './certainty';
import { m } from './compiled/messages.js';
import { facetName, languageStatusName, layoutName, sectionName } from './names';
import { partyTypeName } from './party-types';
import { qualityRuleName } from './quality-rules';
import { ruleName } from './rule-name';
import {
  deliveryModeName,
  linkRelationName,
  parameterName,
  targetGroupName,
} from './service-facts';
import { unitName } from './units';

type NamesOf<V extends readonly string[]> = Readonly<Record<V[number], () => string>>;
type Named = readonly [readonly string[], Readonly<Record<string, () => string>>];

/** A vocabulary with a name for each of its values; one without does not compile. */
const named = <const V extends readonly string[]>(values: V, names: NamesOf<V>): Named => [
  values,
  names,
];

const namesOfVocabulary = new Map<readonly string[], Readonly<Record<string, () => string>>>([
  named(vocabulary.sections, sectionName),
  named(vocabulary.facets, facetName),
  named(vocabulary.layouts, layoutName),
  named(vocabulary.languageStatuses, languageStatusName),
  named(vocabulary.certainties, certaintyHint),
  named(vocabulary.partyTypes, partyTypeName),
  named(vocabulary.qualityRules, qualityRuleName),
  named(vocabulary.parameterIds, parameterName),
  named(vocabulary.parameterUnits, unitName),
  named(vocabulary.deliveryModes, deliveryModeName),
  named(vocabulary.targetGroups, targetGroupName),
  named(vocabulary.linkRelations, linkRelationName),
  named(vocabulary.coverageStatuses, {
    described: m.state_described,
    mentioned: m.state_mentioned,
    empty: m.state_empty,
    absent: m.state_absent,
  }),
  named(vocabulary.languageRoles, {
    offered: m.role_offered,
    planned: m.role_planned,
    needed: m.role_needed,
    piloted: m.role_piloted,
    spoken: m.role_spoken,
  }),
  named(vocabulary.passageKinds, {
    heading: m.search_kind_heading,
    paragraph: m.search_kind_paragraph,
    list_item: m.search_kind_list_item,
    table_row: m.search_kind_table_row,
    prompt: m.search_kind_prompt,
    boilerplate: m.search_kind_boilerplate,
  }),
  named(vocabulary.documentStatuses, {
    ok: m.value_document_ok,
    partial: m.value_document_partial,
    failed: m.value_document_failed,
  }),
  named(vocabulary.documentLanguages, { fi: m.value_language_fi, sv: m.value_language_sv }),
  named(vocabulary.municipalityRoles, {
    issuer: m.value_municipality_issuer,
    covered: m.value_municipality_covered,
  }),
  named(vocabulary.answerStatuses, {
    answered: m.value_answer_answered,
    empty: m.value_answer_empty,
    absent: m.value_answer_absent,
  }),
  named(vocabulary.clientGroups, {
    jobseekers: m.value_clients_jobseekers,
    others: m.value_clients_others,
    all: m.value_clients_all,
  }),
  named(vocabulary.responsibilitySources, {
    table: m.value_source_table,
    text: m.value_source_text,
  }),
  named(vocabulary.severities, {
    info: m.value_severity_info,
    warning: m.value_severity_warning,
    error: m.value_severity_error,
  }),
  named(vocabulary.correctionStatuses, {
    applied: m.value_correction_applied,
    needless: m.value_correction_needless,
    unmatched: m.value_correction_unmatched,
    ambiguous: m.value_correction_ambiguous,
  }),
  named(vocabulary.licences, { 'CC-BY-4.0': m.value_licence_cc_by }),
]);

/** A value of a closed vocabulary, and the column it stands in. */
export interface CodedValue {
  readonly table: TableName;
  readonly column: string;
  /** The list it comes from. */
  readonly values: readonly string[];
  readonly value: string;
}

/** What a value means, in a few words of the reader’s language; undefined where a table of the dataset names it. */
export function valueName({ table, column, values, value }: CodedValue): string | undefined {
  if (column === 'rule') return isRuled(table) ? ruleName(table, value) : undefined;
  if (value === 'website') return m.languages_website();
  return namesOfVocabulary.get(values)?.[value]?.();
}

function isRuled(table: string): table is RuledTable {
  return table in extractionRules;
}
