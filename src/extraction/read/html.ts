import { ReadError, type FormNames, type Reader, type Source, type SourceFile } from '../document';
import { decodeText } from './decode';
import { readEnclosed } from './enclosed-text';
import { findContent } from './html-content';
import { asciiHead, findExtension, findSignature, isWebPage } from './signature';

const EXTENSIONS = new Set(['html', 'htm', 'xhtml', 'xht']);
const LARGEST = 60_000_000;

/** Saved web pages: their main content without menus, banners and whatever else stands around it. They have no pages. */
export const htmlReader: Reader = {
  mediaType: 'text/html',
  accepts: ({ name, bytes }) =>
    findSignature(bytes) === null && (EXTENSIONS.has(findExtension(name)) || isWebPage(bytes)),
  read: (file, names) => Promise.resolve(read(file, names)),
};

function read({ bytes }: SourceFile, names: FormNames): Source {
  if (bytes.length > LARGEST) {
    throw new ReadError(
      'The web page is larger than 60 MB.',
      'Save it without its pictures (“web page, HTML only”) or as PDF.',
    );
  }
  const { nodes, blocks } = findContent(decodeText(bytes, declaredEncoding(bytes)));
  if (blocks.every((block) => block.type === 'gap')) {
    throw new ReadError(
      'The web page holds no text: its content is perhaps fetched by a script.',
      'Open it in a browser and save it as PDF.',
    );
  }
  return { mediaType: 'text/html', ...readEnclosed(nodes, blocks, names) };
}

/** The encoding that the page names in its `meta` or XML declaration. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = asciiHead(bytes, 4096);
  return /(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})/i.exec(head)?.[1];
}
