import type { GrammaticalCase } from '../knowledge/inflect';

const suffixes: readonly (readonly [RegExp, GrammaticalCase])[] = [
  [/(?:kunta|viestintä|yhtymä|hallinta)$/, 'nominative'],
  [/nen$/, 'nominative'],
  [/(?:ssa|ssä)$/, 'inessive'],
  [/(?:sta|stä)$/, 'elative'],
  [/(?:lla|llä)$/, 'adessive'],
  [/(?:lta|ltä)$/, 'ablative'],
  [/lle$/, 'allative'],
  [/ksi$/, 'translative'],
  [/(?:na|nä)$/, 'essive'],
  [/(?:aan|ään|iin|uun|yyn|oon|öön|seen|hin|hun|hyn)$/, 'illative'],
  [/n$/, 'genitive'],
  [/(?:ta|tä|ia|iä|ja|jä)$/, 'partitive'],
];

/** The case a common noun shows by its ending; the nominative, singular or plural, when no ending tells. */
export function caseOf(word: string): GrammaticalCase {
  const bare = word.toLowerCase().replace(/^.*:/, '');
  return suffixes.find(([pattern]) => pattern.test(bare))?.[1] ?? 'nominative';
}
