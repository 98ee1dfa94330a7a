import type { Address } from './address.svelte';

/** What documents can be narrowed by, in the order of the filter bar; also the keys of the address. */
export const filterKeys = [
  'municipality',
  'region',
  'county',
  'area',
  'status',
  'layout',
  'year',
] as const;
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

  get active(): readonly ActiveFilter[] {
    return this.#active;
  }

  values(key: FilterKey): string[] {
    return this.#address.all(key);
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
