import { render } from 'svelte/server';
import App from './App.svelte';
import type { DownloadList } from './contract/download-list';
import { certainties } from './contract/vocabulary';
import type { Connection } from './database/connection';
import { openInNode } from './database/node';
import { openedScreen } from './opened-screen';
import { screenList } from './screen-list';
import { createApp, type Given } from './screens/context';
import { readDocumentFile, readNames } from './screens/document-files';
import type { ScreenEntry } from './screens/screen';
import { readSearchFile } from './screens/search/read-search-file';
import { readDocuments, readVersion } from './screens/read-documents';
import type { StartData } from './start-data';
import { startReaders, type StartReader } from './start-readers';
import { formatAddress } from './state/page-address';

/** A file of the site: its path below the site's root and what stands in it. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/** What the pages are made of. */
export interface SiteSource {
  /** The bytes of the database file. */
  readonly database: Uint8Array;
  /** The files that the site offers. */
  readonly downloads: DownloadList;
}

/**
 * Every file of the site that is computed from the database: a page for each screen, in Finnish, with the data of its
 * first view inside; the same data for those who come from another screen; and a file for each document.
 */
export async function* prerender(
  template: string,
  { database, downloads }: SiteSource,
): AsyncGenerator<SiteFile> {
  const connection = await openInNode(database);
  try {
    const given = {
      documents: await readDocuments(connection),
      version: await readVersion(connection),
    };
    for (const entry of screenList)
      yield* prerenderScreen(entry, template, { connection, given, downloads });
    yield { path: 'data/search.json', text: JSON.stringify(await readSearchFile(connection)) };
    yield { path: 'data/names.json', text: JSON.stringify(await readNames(connection)) };
    for (const { document_id, status } of given.documents) {
      if (status === 'failed') continue;
      const text = JSON.stringify(await readDocumentFile(connection, document_id));
      yield { path: `data/documents/${document_id}.json`, text };
    }
  } finally {
    await connection.close();
  }
}

interface Dataset {
  readonly connection: Connection;
  readonly given: Given;
  readonly downloads: DownloadList;
}

async function* prerenderScreen(
  entry: ScreenEntry & { id: keyof typeof startReaders },
  template: string,
  { connection, given, downloads }: Dataset,
): AsyncGenerator<SiteFile> {
  const asked = { documentIds: given.documents.map((one) => one.document_id), certainties };
  const read: StartReader | null = startReaders[entry.id];
  const initial = (await read?.(connection, asked, downloads)) ?? null;
  yield { path: `data/start/${entry.id}.json`, text: JSON.stringify(initial) };
  const page = formatAddress(entry.id, []);
  const start: StartData = { ...given, screen: { id: entry.id, initial } };
  const opened = openedScreen(entry.id, await entry.load(), initial ?? undefined);
  const app = createApp(given, {
    addressBar: { read: () => page, write: () => undefined },
    theme: {
      prefersDark: () => false,
      load: () => null,
      save: () => undefined,
      show: () => undefined,
    },
    open: () => Promise.reject(new Error('The page is prerendered without a database.')),
    readData: () => new Promise(() => undefined),
  });
  const props = { app, opened, open: () => Promise.resolve(opened) };
  const { head, body } = render(App, { props });
  const data = JSON.stringify(start).replaceAll('<', '\\u003c');
  const text = template
    .replace('<!--head-->', () => head)
    .replace('<!--app-->', () => body)
    .replace('<!--start-->', () => data);
  yield { path: page, text };
}
