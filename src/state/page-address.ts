/** Keys to set to one value or several, or to drop with null. */
export type Change = Readonly<Record<string, string | readonly string[] | null>>;

/** The screen of the page `index.html`; every other has a page of its own name. */
export const homeScreen = 'overview';

export interface ParsedAddress {
  readonly screen: string;
  readonly values: URLSearchParams;
}

/**
 * Reads `languages.html#region=01&lang=sv`; the page without a name is the home. The older form `#/languages?region=01`
 * is understood too.
 */
export function parseAddress(address: string): ParsedAddress {
  const [page = '', hash = ''] = splitAt(address, '#');
  if (!hash.startsWith('/')) return { screen: screenOf(page), values: new URLSearchParams(hash) };
  const [screen = '', query = ''] = splitAt(hash.slice(1), '?');
  return { screen: screen || homeScreen, values: new URLSearchParams(query) };
}

/** Whether the address is written in the older form. */
export function isOlderForm(address: string): boolean {
  return address.includes('#/');
}

export function formatAddress(
  screen: string,
  pairs: readonly (readonly [string, string])[],
): string {
  const query = new URLSearchParams(pairs.map(([key, value]) => [key, value]))
    .toString()
    .replaceAll('%3A', ':');
  const page = screen === homeScreen ? 'index' : screen;
  return `${page}.html${query && `#${query}`}`;
}

/** The pairs after a change, as an address has them. */
export function withChange(before: Iterable<[string, string]>, change: Change): [string, string][] {
  const values = new URLSearchParams([...before]);
  for (const [key, value] of Object.entries(change)) {
    values.delete(key);
    for (const one of value === null ? [] : [value].flat()) values.append(key, one);
  }
  return [...values];
}

function screenOf(page: string): string {
  const name = page.replace(/\.html$/, '');
  return name === '' || name === 'index' ? homeScreen : name;
}

function splitAt(text: string, mark: string): string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
