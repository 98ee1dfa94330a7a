import { formatNumber, type FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import { languageStatusName } from '../../messages/names';
import type { MunicipalityRow } from './rows';

/** What is known of a municipality beside its programmes: names and values. */
export function factList(place: MunicipalityRow, language: FormatLanguage): [string, string][] {
  const isSwedish = language === 'sv';
  return [
    [m.filter_region(), isSwedish ? place.region_sv : place.region_fi],
    [m.filter_county(), isSwedish ? place.county_sv : place.county_fi],
    [m.filter_area(), isSwedish ? place.area_sv : place.area_fi],
    [m.filter_status(), languageStatusName[place.language_status]()],
    [
      m.municipality_column_population(),
      place.population === null ? '–' : formatNumber(place.population, language),
    ],
    [m.csv_code(), place.code],
  ];
}
