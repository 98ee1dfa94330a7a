import { render } from 'svelte/server';
import App from './App.svelte';
import { certainties } from './contract/vocabulary';
import { openInNode } from './database/node';
import { createApp } from './screens/context';
import { readOverview } from './screens/overview/query';
import { readDocuments } from './screens/shell/query';
import type { StartData } from './start-data';

/** The page for the empty address, in Finnish, with the data of its first view inside. */
export async function prerender(template: string, database: Uint8Array): Promise<string> {
  const start = await readStart(database);
  const app = createApp(start.documents, {
    addressBar: { read: () => '', write: () => undefined },
    theme: {
      prefersDark: () => false,
      load: () => null,
      save: () => undefined,
      show: () => undefined,
    },
    open: () => Promise.reject(new Error('The page is prerendered without a database.')),
  });
  const { head, body } = render(App, { props: { app, start } });
  const data = JSON.stringify(start).replaceAll('<', '\\u003c');
  return template
    .replace('<!--head-->', () => head)
    .replace('<!--app-->', () => body)
    .replace('<!--start-->', () => data);
}

async function readStart(database: Uint8Array): Promise<StartData> {
  const connection = await openInNode(database);
  try {
    const documents = await readDocuments(connection);
    const documentIds = documents.map((document) => document.document_id);
    const asked = { documentIds, certainties };
    return { documents, overview: await readOverview(connection, 'sections', asked) };
  } finally {
    await connection.close();
  }
}
