import type { AddressBar } from './state/address.svelte';
import type { ThemeBrowser } from './state/theme.svelte';

export const browserAddressBar: AddressBar = {
  read: () => location.hash,
  write: (hash, how) => {
    if (how === 'push') history.pushState(null, '', hash);
    else history.replaceState(null, '', hash);
  },
};

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
