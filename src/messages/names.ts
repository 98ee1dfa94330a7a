import type { Facet, Layout, Section } from '../contract/vocabulary';
import { m } from './compiled/messages.js';

/** Short names of the codes of the dataset in the language of the interface. */
export const sectionName: Record<Section, () => string> = {
  '1': m.section_1,
  '2': m.section_2,
  '3': m.section_3,
  '4': m.section_4,
  '5': m.section_5,
  '6': m.section_6,
  '7': m.section_7,
};

export const facetName: Record<Facet, () => string> = {
  description: m.facet_description,
  responsible: m.facet_responsible,
  cooperation: m.facet_cooperation,
};

/** Letters of the facets on the ministry's form. */
export const facetLetter: Record<Facet, string> = {
  description: 'A',
  responsible: 'B',
  cooperation: 'C',
};

export const layoutName: Record<Layout, () => string> = {
  'ministry-form': m.layout_ministry_form,
  'ministry-form-fields': m.layout_ministry_form_fields,
  'own-layout': m.layout_own_layout,
  strategy: m.layout_strategy,
};

export const languageStatusName: Record<'fi' | 'fi-sv' | 'sv' | 'sv-fi', () => string> = {
  fi: m.status_fi,
  'fi-sv': m.status_fi_sv,
  sv: m.status_sv,
  'sv-fi': m.status_sv_fi,
};
