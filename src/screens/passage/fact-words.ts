import { facets, sections } from '../../contract/vocabulary';
import type { FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import { facetLetter, facetName } from '../../messages/names';
import type { ProvedFact } from './query';

/** What a fact is in a few words: `3B vastuutaho`, `kieli: arabia`. */
export function factWords(fact: ProvedFact, language: FormatLanguage): string {
  const name = fact[`name_${language}`] ?? fact.code;
  switch (fact.kind) {
    case 'coverage':
      return coverageWords(fact.code);
    case 'answer':
      return m.fact_answer({ question: fact.code });
    case 'language':
      return m.fact_language({ language: name });
    case 'responsible':
      return m.fact_responsible({ party: name });
    case 'statistic':
      return m.fact_statistic();
  }
}

function coverageWords(code: string): string {
  const section = sections.find((one) => code.startsWith(one));
  const facet = facets.find((one) => code.endsWith(one));
  if (!section || !facet) return code;
  return `${section}${facetLetter[facet]} ${facetName[facet]().toLowerCase()}`;
}
