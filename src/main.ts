import { hydrate, mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import './print.css';
import { browserAddressBar, browserTheme, followLinks, readData } from './browser';
import { openedScreen, openScreen } from './opened-screen';
import { screenList } from './screen-list';
import { createApp } from './screens/context';
import type { ScreenEntry } from './screens/screen';
import type { StartData } from './start-data';

const root = document.getElementById('app');
const startText = document.getElementById('start')?.textContent;
if (!root || !startText) throw new Error('The page was built without its root or its data.');
const start = JSON.parse(startText) as StartData;

const app = createApp(start, {
  addressBar: browserAddressBar,
  theme: browserTheme,
  readData,
  open: async (onProgress) => {
    const { openInBrowser } = await import('./database/browser');
    return openInBrowser({ onProgress: ({ received, total }) => onProgress(received / total) });
  },
});

/** The page's own screen has its rows with it; those of another are fetched. */
async function open(entry: ScreenEntry) {
  const { id, initial } = start.screen;
  if (entry.id !== id) return openScreen(entry, readData);
  return openedScreen(id, await entry.load(), initial ?? undefined);
}

app.address.follow();
const entry = screenList.find(({ id }) => id === app.address.screen) ?? screenList[0];
const opened = await open(entry);

// The page was prerendered for its own screen without anything in the address; another view begins afresh.
const isPrerendered = entry.id === start.screen.id && app.address.keys.length === 0;
if (!isPrerendered) root.replaceChildren();
(isPrerendered ? hydrate : mount)(App, { target: root, props: { app, opened, open } });
delete document.documentElement.dataset['waiting'];

app.theme.follow();
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => app.theme.follow());
addEventListener('popstate', () => app.address.follow());
addEventListener('hashchange', () => app.address.follow());
followLinks(
  screenList.map(({ id }) => id),
  (address) => app.address.go(address),
);
setTimeout(() => app.source.start(), 0);
