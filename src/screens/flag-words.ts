import type { Row } from '../contract/rows';
import type { QualityRule } from '../contract/vocabulary';
import type { FormatLanguage } from '../format';
import { m } from '../messages/compiled/messages.js';
import { nameIn } from '../messages/name-in';
import type { ReferenceNames } from '../state/reference-names';

type Flag = Row<'quality_flags'>;
interface Given {
  readonly subject: string;
  readonly expected: string;
  readonly found: string;
}

const words: Record<QualityRule, (given: Given) => string> = {
  'sum-mismatch': m.document_flag_sum_mismatch,
  'missing-section': m.document_flag_missing_section,
  'missing-table': () => m.document_flag_missing_table(),
  'missing-table-row': m.document_flag_missing_table_row,
  'repeated-answer': m.document_flag_repeated_answer,
  'law-reference': m.document_flag_law_reference,
  'expired-period': m.document_flag_expired_period,
  'empty-answer': m.document_flag_empty_answer,
  'unserved-language': m.document_flag_unserved_language,
  contradiction: m.document_flag_contradiction,
  'low-text': () => m.document_flag_low_text(),
};

/** What is to be doubted, in a sentence of the reader's language. */
export function flagWords(flag: Flag, names: ReferenceNames, language: FormatLanguage): string {
  const subject = subjectWords(flag.subject ?? '', names, language);
  return words[flag.rule_id]({ subject, expected: flag.expected ?? '', found: flag.found ?? '' });
}

/** Services and languages by name; section numbers, questions and titles as they are. */
function subjectWords(subject: string, names: ReferenceNames, language: FormatLanguage): string {
  const [first = '', ...rest] = subject.split(' ');
  const service = names.services.find(({ service_id }) => service_id === first);
  if (service) return [nameIn(service, language), ...rest.map(clients)].join(', ');
  const spoken = names.languages.find(({ language_code }) => language_code === subject);
  return spoken ? nameIn(spoken, language) : subject;
}

function clients(group: string): string {
  if (group === 'jobseekers') return m.document_clients_jobseekers();
  return group === 'others' ? m.document_clients_others() : group;
}
