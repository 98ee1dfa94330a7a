import type { Connection } from '../../database/connection';
import { removeDocument } from '../../database/own-documents';
import type { Documents } from '../../state/documents.svelte';
import type { App } from '../context';
import { readDocuments } from '../read-documents';

/** Lets every screen know the documents that the database has now. The reader's own are told apart by their file. */
export async function holdDocuments(documents: Documents, connection: Connection): Promise<void> {
  const given = new Map(documents.given.map((one) => [one.document_id, one]));
  const all = await readDocuments(connection);
  documents.hold(all.map((one) => given.get(one.document_id) ?? { ...one, mark: one.file_name }));
}

/** Takes a document of the reader's own away from every screen. */
export async function forgetDocument(
  { documents, files, source }: Pick<App, 'documents' | 'files' | 'source'>,
  id: string,
): Promise<void> {
  const connection = await source.ready();
  await removeDocument(connection, id);
  await holdDocuments(documents, connection);
  files.forget(id);
}
