import { facets, type Facet } from '../../contract/vocabulary';
import type { Address } from '../../state/address.svelte';
import type { MatrixMode } from './query';
import { groupings, type Grouping } from './group-rows';
import type { MatrixOrder } from './shape';

/** How the matrix is looked at; kept in the address. */
export interface OverviewView {
  readonly mode: MatrixMode;
  readonly order: MatrixOrder;
  /** What rows stand together by; null for one list. */
  readonly grouping: Grouping | null;
  /** The one facet shown; null for all three. */
  readonly facet: Facet | null;
}

export function readView(address: Pick<Address, 'one'>): OverviewView {
  const mode = address.one('mode') === 'questions' ? 'questions' : 'sections';
  const facet = facets.find((one) => one === address.one('facet')) ?? null;
  return {
    mode,
    order: address.one('order') === 'completeness' ? 'completeness' : 'name',
    grouping: groupings.find((one) => one === address.one('group')) ?? null,
    facet: mode === 'sections' ? facet : null,
  };
}
