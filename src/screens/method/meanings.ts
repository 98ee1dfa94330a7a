import {
  certainties,
  coverageStatuses,
  qualityRules,
  type Certainty,
  type QualityRule,
} from '../../contract/vocabulary';
import { certaintyName } from '../../messages/certainty';
import { m } from '../../messages/compiled/messages.js';
import { qualityRuleName } from '../../messages/quality-rules';
import { stateWords, type CellState } from '../cell-words';

/** A thing that has a name, and what it means in a sentence. */
export interface Meaning {
  readonly id: string;
  readonly name: () => string;
  readonly meaning: () => string;
}

/** A state with the marks that its glyph has beside it. */
export interface StateMeaning extends Meaning {
  readonly state: CellState;
  readonly planned?: boolean;
  readonly elsewhere?: boolean;
}

const statusMeaning: Record<CellState, () => string> = {
  described: m.method_status_described,
  mentioned: m.method_status_mentioned,
  empty: m.method_status_empty,
  absent: m.method_status_absent,
  left_out: m.method_status_left_out,
};
const certaintyMeaning: Record<Certainty, () => string> = {
  exact: m.method_certainty_exact,
  inferred: m.method_certainty_inferred,
  fuzzy: m.method_certainty_fuzzy,
};
const ruleMeaning: Record<QualityRule, () => string> = {
  'sum-mismatch': m.method_flag_sum_mismatch,
  'missing-section': m.method_flag_missing_section,
  'missing-table': m.method_flag_missing_table,
  'missing-table-row': m.method_flag_missing_table_row,
  'repeated-answer': m.method_flag_repeated_answer,
  'law-reference': m.method_flag_law_reference,
  'expired-period': m.method_flag_expired_period,
  'empty-answer': m.method_flag_empty_answer,
  'unserved-language': m.method_flag_unserved_language,
  contradiction: m.method_flag_contradiction,
  'low-text': m.method_flag_low_text,
};

const stateOf = (state: CellState): StateMeaning => ({
  id: state,
  state,
  name: stateWords[state],
  meaning: statusMeaning[state],
});

export const stateMeanings: readonly StateMeaning[] = [
  ...coverageStatuses.map(stateOf),
  {
    id: 'planned',
    state: 'described',
    planned: true,
    name: m.state_planned,
    meaning: m.method_status_planned,
  },
  {
    id: 'elsewhere',
    state: 'mentioned',
    elsewhere: true,
    name: m.state_elsewhere,
    meaning: m.method_status_elsewhere,
  },
  stateOf('left_out'),
];

export const certaintyMeanings: readonly Meaning[] = certainties.map((id) => ({
  id,
  name: certaintyName[id],
  meaning: certaintyMeaning[id],
}));

export const ruleMeanings: readonly Meaning[] = qualityRules.map((id) => ({
  id,
  name: qualityRuleName[id],
  meaning: ruleMeaning[id],
}));
