import { serviceIds } from '../../contract/vocabulary';
import type { Address } from '../../state/address.svelte';
import type { LanguageService } from './query';

export const defaultService = 'civic_orientation' satisfies LanguageService;

/** The service whose languages are shown; kept in the address. */
export function readService(address: Pick<Address, 'one'>): LanguageService {
  const wanted = address.one('service');
  return ([...serviceIds, 'website'] as const).find((one) => one === wanted) ?? defaultService;
}
