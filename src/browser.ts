import { parseAddress } from './state/page-address';
import type { AddressBar } from './state/address.svelte';
import type { ThemeBrowser } from './state/theme.svelte';

export const browserAddressBar: AddressBar = {
  read: () => pageOf(location),
  write: (address, how) => {
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  },
};

/**
 * Opens links between the screens without loading another page. Links that the user opens in another tab, saves, or
 * that lead elsewhere stay the browser's.
 */
export function followLinks(screens: readonly string[], go: (address: string) => void): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || isModified(event)) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.target || link.hasAttribute('download') || !isBeside(link)) return;
    const address = pageOf(link);
    if (!screens.includes(parseAddress(address).screen)) return;
    event.preventDefault();
    go(address);
  });
}

/**
 * Reads a JSON file of the folder `data` beside the page.
 * @throws Error when the server does not have it
 */
export async function readData(path: string): Promise<unknown> {
  const response = await fetch(new URL(`data/${path}`, document.baseURI));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

type Place = Pick<Location, 'origin' | 'pathname' | 'hash'>;

/** Its last step and hash: `languages.html#region=01`. */
function pageOf({ pathname, hash }: Place): string {
  return pathname.slice(pathname.lastIndexOf('/') + 1) + hash;
}

function isBeside({ origin, pathname }: Place): boolean {
  const folder = (path: string) => path.slice(0, path.lastIndexOf('/'));
  return origin === location.origin && folder(pathname) === folder(location.pathname);
}

function isModified({ altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

const themeKey = 'theme';

export const browserTheme: ThemeBrowser = {
  prefersDark: () => matchMedia('(prefers-color-scheme: dark)').matches,
  load: () => withStorage((storage) => storage.getItem(themeKey)),
  save: (theme) => {
    withStorage((storage) =>
      theme ? storage.setItem(themeKey, theme) : storage.removeItem(themeKey),
    );
  },
  show: (theme) => {
    if (theme) document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
  },
};

/** Storage may be shut by the user; the choice then lasts for the visit. */
function withStorage<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(localStorage);
  } catch {
    return null;
  }
}
