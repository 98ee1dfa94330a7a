import type { Row } from '../../contract/rows';
import type { Connection } from '../../database/connection';
import { query } from '../../database/query';
import { buildIndex, type Searchable } from '../../search/build-index';
import type { SearchFile } from '../../search/search-file';

const documentsSql = `
SELECT document_id, language, text FROM documents JOIN texts USING (document_id) ORDER BY document_id`;
const municipalitiesSql = `
SELECT municipality_code FROM document_municipalities WHERE document_id = ? ORDER BY municipality_code`;
const passagesSql = `
SELECT ordinal, page, kind, section, start, "end" FROM passages WHERE document_id = ? ORDER BY ordinal`;

type DocumentRow = Pick<Row<'documents'>, 'document_id' | 'language'> & { readonly text: string };
type PlaceRow = Pick<Row<'document_municipalities'>, 'municipality_code'>;

/** What the search screen's worker loads, made of the whole dataset when the site is built. */
export async function readSearchFile(connection: Connection): Promise<SearchFile> {
  const documents: Searchable[] = [];
  for (const { document_id: id, language, text } of await query<DocumentRow>(
    connection,
    documentsSql,
  )) {
    const places = await query<PlaceRow>(connection, municipalitiesSql, [id]);
    documents.push({
      id,
      language,
      text,
      municipalities: places.map(({ municipality_code }) => municipality_code),
      passages: await query<Searchable['passages'][number]>(connection, passagesSql, [id]),
    });
  }
  return buildIndex(documents);
}
