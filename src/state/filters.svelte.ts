import { certainties, type Certainty } from '../contract/vocabulary';
import type { Address } from './address.svelte';

/** What documents can be narrowed by, in the order of the filter bar. */
export const documentFilterKeys = [
  'municipality',
  'region',
  'county',
  'area',
  'status',
  'layout',
  'year',
] as const;
export type DocumentFilterKey = (typeof documentFilterKeys)[number];

/** All filters, also the keys of the address: those of documents, then the one of facts. */
export const filterKeys = [...documentFilterKeys, 'certainty'] as const;
export type FilterKey = (typeof filterKeys)[number];

export interface ActiveFilter {
  readonly key: FilterKey;
  readonly value: string;
}

/** The chosen filter values, kept in the address. */
export class Filters {
  readonly #address: Address;
  readonly #active = $derived.by(() =>
    filterKeys.flatMap((key) => this.values(key).map((value): ActiveFilter => ({ key, value }))),
  );

  constructor(address: Address) {
    this.#address = address;
  }

  /** The classes whose facts count: the chosen ones, or all of them; in the vocabulary's order. */
  get certainties(): readonly Certainty[] {
    const chosen = this.values('certainty');
    return chosen.length === 0 ? certainties : certainties.filter((one) => chosen.includes(one));
  }

  /** Facts of some class do not count. */
  get leavesOut(): boolean {
    return this.certainties.length < certainties.length;
  }

  get active(): readonly ActiveFilter[] {
    return this.#active;
  }

  values(key: FilterKey): string[] {
    const values = this.#address.all(key);
    return key === 'certainty' ? values.filter(isCertainty) : values;
  }

  choose(key: FilterKey, values: readonly string[]): void {
    this.#address.change({ [key]: values });
  }

  drop({ key, value }: ActiveFilter): void {
    this.choose(
      key,
      this.values(key).filter((one) => one !== value),
    );
  }

  clear(): void {
    this.#address.change(Object.fromEntries(filterKeys.map((key) => [key, null])));
  }
}

/** An unknown class in the address would leave out every fact. */
function isCertainty(value: string): value is Certainty {
  return certainties.some((one) => one === value);
}
