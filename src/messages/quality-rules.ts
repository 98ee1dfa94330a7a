import type { QualityRule } from '../contract/vocabulary';
import { m } from './compiled/messages.js';

/** What a quality rule found, in a few words of the language of the interface. */
export const qualityRuleName: Record<QualityRule, () => string> = {
  'sum-mismatch': m.flag_sum_mismatch,
  'missing-section': m.flag_missing_section,
  'missing-table': m.flag_missing_table,
  'missing-table-row': m.flag_missing_table_row,
  'repeated-answer': m.flag_repeated_answer,
  'law-reference': m.flag_law_reference,
  'expired-period': m.flag_expired_period,
  'empty-answer': m.flag_empty_answer,
  'unserved-language': m.flag_unserved_language,
  contradiction: m.flag_contradiction,
  'low-text': m.flag_low_text,
};
