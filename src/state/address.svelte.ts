import { formatAddress, isOlderForm, parseAddress, withChange, type Change } from './page-address';

/** Where the address lives: the browser's page and hash, or nowhere in tests and while prerendering. */
export interface AddressBar {
  /** `languages.html#region=01` */
  read(): string;
  write(address: string, how: 'push' | 'replace'): void;
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

/** Keys of the passage panel, which every screen has. */
const panelKeys = ['evidence', 'passage', 'missing', 'sought'];

/** Keys that every screen understands. */
export const commonKeys: readonly string[] = [...lastingKeys, ...panelKeys];

/** The address as state: `screen.html#key=value&key=value`. */
export class Address {
  readonly #bar: AddressBar;
  #text = $state.raw('');
  readonly #parsed = $derived(parseAddress(this.#text));

  constructor(bar: AddressBar) {
    this.#bar = bar;
    this.#text = bar.read();
  }

  get screen(): string {
    return this.#parsed.screen;
  }

  /** The keys of the address, each once. */
  get keys(): string[] {
    return [...this.#parsed.values.keys()].filter((key, i, all) => all.indexOf(key) === i);
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
    this.#go(this.#with(this.screen, change), how);
  }

  /** Link to this screen as it would be after the change. */
  linkWith(change: Change): string {
    return this.#with(this.screen, change);
  }

  /** Link to a screen that keeps the filters and the language, with keys of its own. */
  linkTo(screen: string, own: Change = {}): string {
    const kept = [...this.#parsed.values].filter(([key]) => lastingKeys.includes(key));
    return formatAddress(screen, withChange(kept, own));
  }

  /** Follows a link to another screen of this page. */
  go(address: string): void {
    this.#go(address, 'push');
  }

  /** Takes over what the bar says now, after the user moved in the history; the older form is rewritten. */
  follow(): void {
    this.#text = this.#bar.read();
    if (isOlderForm(this.#text)) this.#go(this.#with(this.screen, {}), 'replace');
  }

  #with(screen: string, change: Change): string {
    return formatAddress(screen, withChange(this.#parsed.values, change));
  }

  #go(address: string, how: 'push' | 'replace'): void {
    if (address === this.#text) return;
    this.#bar.write(address, how);
    this.#text = address;
  }
}
