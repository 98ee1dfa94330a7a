import type { FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import { sectionName } from '../../messages/names';
import type { Sought } from '../../state/sought';
import type { MissingAnswer } from './read-missing';

const coverageWords = {
  description: m.missing_coverage_description,
  responsible: m.missing_coverage_responsible,
  cooperation: m.missing_coverage_cooperation,
};

/** What was looked for, in words that end a sentence. */
export function soughtWords(
  sought: Sought,
  names: MissingAnswer['names'],
  language: FormatLanguage,
): string {
  const name = names?.[`name_${language}`];
  switch (sought.what) {
    case 'coverage':
      return coverageWords[sought.facet]({
        section: sought.section,
        name: sectionName[sought.section](),
      });
    case 'answer':
      return m.missing_answer({ question: name ? `${sought.question} ${name}` : sought.question });
    case 'language':
      return sought.language
        ? m.missing_language({ language: name ?? sought.language })
        : m.missing_languages();
    case 'responsible':
      return m.missing_responsible();
    case 'statistic':
      return m.missing_statistic();
  }
}
