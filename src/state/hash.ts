/** Keys to set to one value or several, or to drop with null. */
export type Change = Readonly<Record<string, string | readonly string[] | null>>;

export function withChange(before: URLSearchParams, change: Change): URLSearchParams {
  const values = new URLSearchParams(before);
  for (const [key, value] of Object.entries(change)) {
    values.delete(key);
    for (const one of value === null ? [] : [value].flat()) values.append(key, one);
  }
  return values;
}

export function parseHash(hash: string): { screen: string; values: URLSearchParams } {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  return { screen: path, values: new URLSearchParams(query) };
}

export function formatHash(screen: string, pairs: [string, string][]): string {
  const query = new URLSearchParams(pairs).toString().replaceAll('%3A', ':');
  return `#/${screen}${query && `?${query}`}`;
}
