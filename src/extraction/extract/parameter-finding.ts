import type { ExtractionRule } from '../../contract/extraction-rules';
import type { ParameterId, ServiceId } from '../../contract/vocabulary';
import type { Cue } from './measure-context';
import type { Quantity } from './quantity';

/** What a quantity turned out to measure, of which services. */
export interface Finding {
  readonly parameter: ParameterId;
  readonly services: readonly ServiceId[];
  readonly quantity: Quantity;
  /** The word that gave the figure its meaning, where it stands beside it. */
  readonly cue: Cue | null;
  readonly rule: ExtractionRule<'parameters'>;
  /** True when a part was resolved from elsewhere. */
  readonly inferred?: boolean;
  /** Stands only where nothing else states the same parameter of the service. */
  readonly secondary?: boolean;
}

export const assessments: readonly ServiceId[] = ['assessment', 'multidisciplinary_assessment'];
export const plans: readonly ServiceId[] = ['integration_plan', 'multidisciplinary_plan'];
export const courses: readonly ServiceId[] = [
  'civic_orientation',
  'integration_training',
  'other_training',
];

/** Those of the services that are in a set. */
export const among = (
  services: readonly ServiceId[],
  set: readonly ServiceId[],
): readonly ServiceId[] => services.filter((service) => set.includes(service));
