import { facets, sections } from '../contract/vocabulary';
import type { FormatLanguage } from '../format';
import { certaintyName } from '../messages/certainty';
import { m } from '../messages/compiled/messages.js';
import { facetLetter, facetName } from '../messages/names';
import { qualityRuleName } from '../messages/quality-rules';
import { ruleName } from '../messages/rule-name';
import {
  deliveryModeName,
  linkRelationName,
  parameterName,
  targetGroupName,
} from '../messages/service-facts';
import type { FactKind, ProvedFact } from '../state/document-file';

/** A code of the dataset, and the name of what it stands for where the dataset has one. */
type Words = (code: string, name: string) => string;

const words: Record<FactKind, Words> = {
  coverage: (code) => coverageWords(code),
  answers: (question) => m.fact_answer({ question }),
  languages: (_, language) => m.fact_language({ language }),
  responsibilities: (_, party) => m.fact_responsible({ party }),
  party_mentions: (_, party) => m.fact_party({ party }),
  parameters: (code) => m.fact_parameter({ parameter: nameOf(parameterName, code) }),
  delivery_modes: (code) => m.fact_mode({ mode: nameOf(deliveryModeName, code) }),
  target_groups: (code) => m.fact_group({ group: nameOf(targetGroupName, code) }),
  municipality_links: (code, municipalities) =>
    m.fact_link({ municipalities, relation: nameOf(linkRelationName, code) }),
  statistics: () => m.fact_statistic(),
  goals: (number) => m.fact_goal({ number }),
  decisions: (_, body) => m.fact_decision({ body }),
  task_division: (number) => m.fact_task({ number }),
  quality_flags: (code) => m.fact_flag({ flag: nameOf(qualityRuleName, code) }),
};

/** What a fact is in a few words: `3B vastuutaho`, `kieli: arabia`. */
export function factWords(fact: ProvedFact, language: FormatLanguage): string {
  return words[fact.kind](fact.code, fact[`name_${language}`] ?? fact.code);
}

/** Facts found by one rule with one certainty. */
export interface FoundFacts {
  /** How sure and by which rule: `Suoraan sanottu: kieliluettelo palvelun osiossa`. */
  readonly how: string;
  readonly facts: readonly string[];
}

/** Facts in words, together where they were found the same way. */
export function foundFacts(facts: readonly ProvedFact[], language: FormatLanguage): FoundFacts[] {
  const byHow = new Map<string, Set<string>>();
  for (const fact of facts) {
    const how = howFound(fact);
    byHow.set(how, (byHow.get(how) ?? new Set()).add(factWords(fact, language)));
  }
  return [...byHow].map(([how, words]) => ({ how, facts: [...words] }));
}

/** How sure and by which rule: `Suoraan sanottu: kieliluettelo palvelun osiossa`. */
export function howFound({ kind, rule, certainty }: ProvedFact): string {
  if (kind === 'quality_flags' || !rule || !certainty) return m.fact_checked();
  const found = ruleName(kind, rule) ?? rule;
  return m.fact_how({ certainty: certaintyName[certainty](), rule: found });
}

function nameOf(names: Readonly<Record<string, () => string>>, code: string): string {
  return names[code]?.() ?? code;
}

/** A section and facet of the form: `3B vastuutaho`. */
export function coverageWords(code: string): string {
  const section = sections.find((one) => code.startsWith(one));
  const facet = facets.find((one) => code.endsWith(one));
  if (!section || !facet) return code;
  return `${section}${facetLetter[facet]} ${facetName[facet]().toLowerCase()}`;
}
