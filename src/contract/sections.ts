import { sections, type Section, type ServiceId } from './vocabulary';

/** The services of each section of the ministry’s form. */
export const servicesOfSection: Readonly<Record<Section, readonly ServiceId[]>> = {
  '1': ['assessment', 'multidisciplinary_assessment'],
  '2': ['integration_plan', 'multidisciplinary_plan'],
  '3': ['civic_orientation'],
  '4': ['integration_training'],
  '5': ['other_training'],
  '6': ['guidance'],
  '7': ['other_services'],
};

/** The section of the form a service belongs to, or null. */
export function sectionOf(service: ServiceId | undefined): Section | null {
  return sections.find((s) => service && servicesOfSection[s].includes(service)) ?? null;
}

/** The services that have a row in the responsibility table of the ministry’s form, in its order. */
export const servicesOfTable: readonly ServiceId[] = [
  'assessment',
  'multidisciplinary_assessment',
  'integration_plan',
  'multidisciplinary_plan',
  'civic_orientation',
  'integration_training',
  'guidance',
  'monitoring',
];
