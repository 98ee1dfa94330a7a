import type { ServiceId } from '../../contract/vocabulary';
import type { Knowledge } from '../knowledge/knowledge';

/** The English names of services, in lower case: `assessment of skills and integration training`. */
export function serviceNames({ services }: Knowledge, ids: readonly ServiceId[]): string {
  return services
    .filter((s) => ids.includes(s.service_id))
    .map((s) => s.name_en.toLowerCase())
    .join(' and ');
}
