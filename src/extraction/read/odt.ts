import { isTag, type ChildNode, type Element } from 'domhandler';
import type { Unzipped } from 'fflate';
import { ReadError, type FormNames, type Reader, type Source, type SourceFile } from '../document';
import { archiveKind, isTextPart, unzipParts } from './archive';
import { decodeText } from './decode';
import { readEnclosed } from './enclosed-text';
import { readMarkup } from './markup-blocks';
import { parseMarkup } from './markup-tree';
import { toMarkup } from './odt-markup';
import { OdtStyles } from './odt-styles';
import { findExtension, findSignature, isOpenDocument } from './signature';

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.text';
const EXTENSIONS = new Set(['odt', 'ott']);

/** OpenDocument texts (.odt). They have no pages: where a page ends is decided by the printer. */
export const odtReader: Reader = {
  mediaType: MEDIA_TYPE,
  accepts,
  read: (file, names) => Promise.resolve(read(file, names)),
};

function accepts({ name, bytes }: SourceFile): boolean {
  const signature = findSignature(bytes);
  if (signature === 'zip' && isOpenDocument(bytes)) return true;
  return (signature === 'zip' || signature === null) && EXTENSIONS.has(findExtension(name));
}

function read({ bytes }: SourceFile, names: FormNames): Source {
  if (findSignature(bytes) !== 'zip') {
    throw new ReadError(
      'The file is named .odt but is not an OpenDocument text: it is no ZIP archive.',
      'Open it in the program that made it and save it as OpenDocument (.odt) or PDF.',
    );
  }
  const parts = unzipParts(bytes, 'OpenDocument file', isTextPart);
  const body = findBody(parts);
  const styles = [parts['styles.xml'], parts['content.xml']].flatMap(parsePart);
  const nodes = toMarkup(body, new OdtStyles(styles));
  const blocks = readMarkup(nodes);
  if (blocks.every((block) => block.type === 'gap')) {
    throw new ReadError(
      'The OpenDocument text holds no text.',
      'If it holds scanned pages, run OCR and save the result as PDF.',
    );
  }
  return { mediaType: MEDIA_TYPE, ...readEnclosed(nodes, blocks, names) };
}

function findBody(parts: Unzipped): Element {
  if (/:encryption-data\b/.test(decodePart(parts['META-INF/manifest.xml']))) {
    throw new ReadError(
      'The OpenDocument text is protected by a password.',
      'Open it with the password, remove the protection and save it again.',
    );
  }
  const path = ['office:document-content', 'office:body', 'office:text'];
  const body = findElement(parsePart(parts['content.xml']), path);
  if (body !== null) return body;
  throw new ReadError(
    `The file is ${kindOf(parts)}, not an OpenDocument text.`,
    'Open it in its own program and save it as OpenDocument text (.odt) or as PDF.',
  );
}

/** The element that stands below the others of the path. */
function findElement(nodes: readonly ChildNode[], path: readonly string[]): Element | null {
  const [name, ...rest] = path;
  const found = nodes.filter(isTag).find((node) => node.name === name) ?? null;
  return found === null || rest.length === 0 ? found : findElement(found.children, rest);
}

function kindOf(parts: Unzipped): string {
  const type = decodePart(parts['mimetype']);
  if (type.includes('opendocument.spreadsheet')) return 'an OpenDocument spreadsheet';
  if (type.includes('opendocument.presentation')) return 'an OpenDocument presentation';
  if (type.includes('opendocument.graphics')) return 'an OpenDocument drawing';
  return parts['content.xml'] ? 'a damaged OpenDocument file' : archiveKind(Object.keys(parts));
}

function parsePart(part: Uint8Array | undefined): ChildNode[] {
  return parseMarkup(decodePart(part), { xml: true });
}

function decodePart(part: Uint8Array | undefined): string {
  return part === undefined ? '' : decodeText(part);
}
