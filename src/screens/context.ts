import { createContext } from 'svelte';
import type { Connection } from '../database/connection';
import { Address, type AddressBar } from '../state/address.svelte';
import type { DocumentFile } from '../state/document-file';
import { DocumentFiles } from '../state/document-files';
import type { DocumentSummary } from '../state/document-summary';
import { Documents } from '../state/documents.svelte';
import { Filters } from '../state/filters.svelte';
import { Language } from '../state/language.svelte';
import type { ReferenceNames } from '../state/reference-names';
import { Selection } from '../state/selection.svelte';
import { Source, type Open } from '../state/source.svelte';
import { Theme, type ThemeBrowser } from '../state/theme.svelte';
import { readDocumentFile } from './document-files';

/** What every screen shares; each part is explained at its class. */
export interface App {
  readonly address: Address;
  readonly language: Language;
  readonly filters: Filters;
  readonly documents: Documents;
  readonly passage: Selection;
  readonly theme: Theme;
  readonly source: Source<Connection>;
  /** Texts, passages and facts of single documents; those of the dataset need no database. */
  readonly files: DocumentFiles;
  readonly readNames: () => Promise<ReferenceNames>;
  /** Short hash of inputs, lexicon and program. */
  readonly version: string;
}

/** The doors to the outside that the app is given. */
export interface Surroundings {
  readonly addressBar: AddressBar;
  readonly theme: ThemeBrowser;
  readonly open: Open<Connection>;
  /** Reads a JSON file of the folder `data` beside the page. */
  readonly readData: (path: string) => Promise<unknown>;
}

/** What the page knows of the dataset from its first moment. */
export interface Given {
  readonly documents: readonly DocumentSummary[];
  readonly version: string;
}

export const [getApp, setApp] = createContext<App>();

export function createApp({ documents: given, version }: Given, outside: Surroundings): App {
  const address = new Address(outside.addressBar);
  const filters = new Filters(address);
  const documents = new Documents(given, filters);
  const source = new Source(outside.open);
  const readFile = (id: string) =>
    documents.isOwn(id) && source.connection
      ? readDocumentFile(source.connection, id)
      : (outside.readData(`documents/${encodeURIComponent(id)}.json`) as Promise<DocumentFile>);
  return {
    address,
    filters,
    version,
    language: new Language(address),
    documents,
    passage: new Selection(address),
    theme: new Theme(outside.theme),
    source,
    files: new DocumentFiles(readFile),
    readNames: () => outside.readData('names.json') as Promise<ReferenceNames>,
  };
}
