import { documentLanguages, passageKinds, sections } from '../../contract/vocabulary';
import type { CheckOption } from '../../components/check-option';
import { formatPlace, type FormatLanguage } from '../../format';
import { sectionName } from '../../messages/names';
import type { FacetCounts, FacetName } from '../../search/question';
import type { DocumentSummary } from '../../state/document-summary';
import { kindName, textLanguageName } from './words';

/** What a facet can be set to: the values that results have and those chosen, with how many passages each would leave. */
export function facetOptions(
  name: FacetName,
  { counts, chosen }: { counts: FacetCounts | undefined; chosen: readonly string[] },
  { documents, language }: { documents: readonly DocumentSummary[]; language: FormatLanguage },
): CheckOption[] {
  const values = name === 'municipality' ? municipalities(documents, language) : vocabulary[name]();
  return values
    .map(({ value, label }) => ({ value, label, count: counts?.[name][value] ?? 0 }))
    .filter(({ value, count }) => count > 0 || chosen.includes(value));
}

interface Named {
  readonly value: string;
  readonly label: string;
}

const vocabulary: Readonly<Record<Exclude<FacetName, 'municipality'>, () => Named[]>> = {
  section: () => sections.map((value) => ({ value, label: `${value} ${sectionName[value]()}` })),
  kind: () => passageKinds.map((value) => ({ value, label: kindName[value]() })),
  language: () => documentLanguages.map((value) => ({ value, label: textLanguageName[value]() })),
};

function municipalities(documents: readonly DocumentSummary[], language: FormatLanguage): Named[] {
  const places = documents.flatMap((document) => document.places);
  const labels = new Map(places.map((place) => [place.code, formatPlace(place, language)]));
  const collator = new Intl.Collator(language === 'en' ? 'fi' : language);
  return [...labels]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => collator.compare(a.label, b.label));
}
