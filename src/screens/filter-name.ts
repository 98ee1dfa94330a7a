import { m } from '../messages/compiled/messages.js';
import type { FilterKey } from '../state/filters.svelte';

export const filterName: Record<FilterKey, () => string> = {
  municipality: m.filter_municipality,
  region: m.filter_region,
  county: m.filter_county,
  area: m.filter_area,
  status: m.filter_status,
  layout: m.filter_layout,
  year: m.filter_year,
  certainty: m.filter_certainty,
};
