import type { CheckOption } from '../components/check-option';
import { formatPlace, type FormatLanguage } from '../format';
import { certainties } from '../contract/vocabulary';
import { certaintyHint, certaintyName } from '../messages/certainty';
import { languageStatusName, layoutName } from '../messages/names';
import type { DocumentSummary, Place } from '../state/document-summary';
import type { DocumentFilterKey, FilterKey } from '../state/filters.svelte';
import { placeValue } from '../state/is-shown';

/** What a filter can be set to, with names in the language of the interface. */
export function filterOptions(
  key: FilterKey,
  documents: readonly DocumentSummary[],
  language: FormatLanguage,
): CheckOption[] {
  return key === 'certainty' ? certaintyOptions() : documentOptions(key, documents, language);
}

function certaintyOptions(): CheckOption[] {
  return certainties.map((value) => ({
    value,
    label: certaintyName[value](),
    hint: certaintyHint[value](),
  }));
}

/** The values that occur in the documents, with how many documents have them. */
function documentOptions(
  key: DocumentFilterKey,
  documents: readonly DocumentSummary[],
  language: FormatLanguage,
): CheckOption[] {
  const labels = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const document of documents) {
    const values = new Map(valuesOf(key, document, language));
    for (const [value, label] of values) {
      labels.set(value, label);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  const collator = new Intl.Collator(language === 'en' ? 'fi' : language);
  return [...labels]
    .map(([value, label]) => ({ value, label, count: counts.get(value) ?? 0 }))
    .sort((a, b) => collator.compare(a.label, b.label));
}

function valuesOf(
  key: DocumentFilterKey,
  document: DocumentSummary,
  language: FormatLanguage,
): [string, string][] {
  if (key === 'layout')
    return document.layout ? [[document.layout, layoutName[document.layout]()]] : [];
  if (key === 'year') return document.year ? [[document.year, document.year]] : [];
  return document.places.map((place) => [placeValue[key](place), placeLabel(key, place, language)]);
}

function placeLabel(
  key: Exclude<DocumentFilterKey, 'layout' | 'year'>,
  place: Place,
  language: FormatLanguage,
): string {
  if (key === 'municipality') return formatPlace(place, language);
  if (key === 'status') return languageStatusName[place.language_status]();
  return place[`${key}_${language === 'sv' ? 'sv' : 'fi'}`];
}
