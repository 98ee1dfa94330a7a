import { formatHash, parseHash, withChange, type Change } from './hash';

/** Where the address lives: the browser's hash, or nowhere in tests and while prerendering. */
export interface AddressBar {
  read(): string;
  write(hash: string, how: 'push' | 'replace'): void;
}

/** Keys that a link to another screen takes along. */
const lastingKeys = [
  'lang',
  'municipality',
  'region',
  'county',
  'area',
  'status',
  'layout',
  'year',
  'certainty',
];

/** The address bar as state: `#/screen?key=value&key=value`. */
export class Address {
  readonly #bar: AddressBar;
  #hash = $state.raw('');
  readonly #parsed = $derived(parseHash(this.#hash));

  constructor(bar: AddressBar) {
    this.#bar = bar;
    this.#hash = bar.read();
  }

  get screen(): string {
    return this.#parsed.screen;
  }

  /** The value of a key; null when the address does not have it. */
  one(key: string): string | null {
    return this.#parsed.values.get(key);
  }

  all(key: string): string[] {
    return this.#parsed.values.getAll(key);
  }

  /** Sets keys, or drops them with null, and leaves the others as they are. */
  change(change: Change, how: 'push' | 'replace' = 'push'): void {
    const values = withChange(this.#parsed.values, change);
    this.#go(formatHash(this.screen, [...values]), how);
  }

  /** Link to a screen that keeps the filters and the language. */
  linkTo(screen: string): string {
    const kept = [...this.#parsed.values].filter(([key]) => lastingKeys.includes(key));
    return formatHash(screen, kept);
  }

  /** Takes over what the bar says now, after the user moved in the history. */
  follow(): void {
    this.#hash = this.#bar.read();
  }

  #go(hash: string, how: 'push' | 'replace'): void {
    if (hash === this.#hash) return;
    this.#bar.write(hash, how);
    this.#hash = hash;
  }
}
