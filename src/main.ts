import { hydrate, mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import { browserAddressBar, browserTheme } from './browser';
import { createApp } from './screens/context';
import type { StartData } from './start-data';

const root = document.getElementById('app');
const startText = document.getElementById('start')?.textContent;
if (!root || !startText) throw new Error('The page was built without its root or its data.');
const start = JSON.parse(startText) as StartData;

const app = createApp(start.documents, {
  addressBar: browserAddressBar,
  theme: browserTheme,
  open: async (onProgress) => {
    const { openInBrowser } = await import('./database/browser');
    return openInBrowser({ onProgress: ({ received, total }) => onProgress(received / total) });
  },
});

// The page was prerendered for the empty address; another one begins afresh.
const isPrerendered = location.hash.length <= 2;
if (!isPrerendered) root.replaceChildren();
(isPrerendered ? hydrate : mount)(App, { target: root, props: { app, start } });
delete document.documentElement.dataset['waiting'];

app.theme.follow();
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => app.theme.follow());
addEventListener('popstate', () => app.address.follow());
addEventListener('hashchange', () => app.address.follow());
setTimeout(() => app.source.start(), 0);
