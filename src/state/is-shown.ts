import type { DocumentSummary, Place } from './document-summary';
import { documentFilterKeys, type DocumentFilterKey, type Filters } from './filters.svelte';

type PlaceKey = Exclude<DocumentFilterKey, 'layout' | 'year'>;

/** Value of a filter in a place; several filters must hold of one and the same place. */
export const placeValue: Record<PlaceKey, (place: Place) => string> = {
  municipality: (place) => place.code,
  region: (place) => place.region_code,
  county: (place) => place.county_code,
  area: (place) => place.area_fi,
  status: (place) => place.language_status,
};

const placeKeys = documentFilterKeys.filter((key): key is PlaceKey => key in placeValue);

/** Whether the filters let a document through: one of the values of each filter that is set. */
export function isShown(document: DocumentSummary, filters: Pick<Filters, 'values'>): boolean {
  const holds = (key: DocumentFilterKey, value: string | null) => {
    const values = filters.values(key);
    return values.length === 0 || (value !== null && values.includes(value));
  };
  if (!holds('layout', document.layout) || !holds('year', document.year)) return false;
  if (placeKeys.every((key) => filters.values(key).length === 0)) return true;
  return document.places.some((place) =>
    placeKeys.every((key) => holds(key, placeValue[key](place))),
  );
}
