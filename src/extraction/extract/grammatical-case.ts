import type { DocumentLanguage } from '../../contract/vocabulary';
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
  [/(?:ta|tä)$/, 'partitive'],
  [/(?:[ouyö][aä]|[kpt]i[aä]|[^m]aa|ää)$/, 'partitive'],
];

/**
 * The case a common noun shows by its ending; the nominative, singular or plural, when no ending tells. Swedish has but the
 * genitive in -s.
 */
export function caseOf(word: string, language: DocumentLanguage): GrammaticalCase {
  if (language === 'sv') return /s$/i.test(word) ? 'genitive' : 'nominative';
  const bare = word.toLowerCase().replace(/^.*:/, '');
  return suffixes.find(([pattern]) => pattern.test(bare))?.[1] ?? 'nominative';
}
