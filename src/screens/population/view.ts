import type { Address } from '../../state/address.svelte';

/** All municipalities in one chart, or each in a small one of its own. */
export type SeriesView = 'one' | 'each';

export function readSeriesView(address: Pick<Address, 'one'>): SeriesView {
  return address.one('series') === 'each' ? 'each' : 'one';
}
