import type { DocumentSummary, Place } from '../../src/state/document-summary';

/** A programme as the screens know it, given by one municipality. */
export function programme(
  document_id: string,
  place: Partial<Place>,
  other: Partial<DocumentSummary> = {},
): DocumentSummary {
  return {
    document_id,
    file_name: `${document_id}.pdf`,
    title: null,
    layout: null,
    language: 'fi',
    issuer_code: place.code ?? null,
    period_start: '2025',
    period_end: null,
    year: '2025',
    restated_from: null,
    status: 'ok',
    message: null,
    mark: null,
    ...other,
    places: [
      {
        code: '',
        name_fi: '',
        name_sv: '',
        region_code: '',
        region_fi: '',
        region_sv: '',
        county_code: '',
        county_fi: '',
        county_sv: '',
        area_fi: '',
        area_sv: '',
        language_status: 'fi',
        ...place,
      },
    ],
  };
}

export const kauniainen = { code: '235', name_fi: 'Kauniainen', name_sv: 'Grankulla' };
export const kuopio = { code: '297', name_fi: 'Kuopio', name_sv: 'Kuopio' };
export const aura = { code: '019', name_fi: 'Aura', name_sv: 'Aura' };
