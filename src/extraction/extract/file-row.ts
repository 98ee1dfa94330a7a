import type { Row } from '../../contract/rows';
import type { SourceFile } from '../document';

/** What is known of a file before it is read: its name, size and hash. */
export async function fileRow(id: string, file: SourceFile): Promise<Row<'documents'>> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', file.bytes.slice()));
  return {
    document_id: id,
    file_name: file.name,
    media_type: null,
    sha256: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''),
    byte_size: file.bytes.length,
    page_count: null,
    character_count: null,
    layout: null,
    title: null,
    language: null,
    issuer_code: null,
    period_start: null,
    period_end: null,
    dated: null,
    coordinating_body: null,
    law: null,
    restated_from: null,
    status: 'ok',
    message: null,
  };
}
