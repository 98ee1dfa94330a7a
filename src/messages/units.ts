import type { ParameterUnit } from '../contract/vocabulary';
import { m } from './compiled/messages.js';

/** Units of the figures of services, as they follow a number. */
export const unitName: Record<ParameterUnit, () => string> = {
  working_days: m.unit_working_days,
  days: m.unit_days,
  weeks: m.unit_weeks,
  months: m.unit_months,
  years: m.unit_years,
  hours: m.unit_hours,
  hours_per_week: m.unit_hours_per_week,
  persons: m.unit_persons,
  times_per_year: m.unit_times_per_year,
};
