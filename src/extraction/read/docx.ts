import mammoth from 'mammoth';
import { ReadError, type FormNames, type Reader, type Source, type SourceFile } from '../document';
import { textParts } from './docx-parts';
import { readEnclosed } from './enclosed-text';
import { readMarkup } from './markup-blocks';
import { parseMarkup } from './markup-tree';
import { findExtension, findSignature } from './signature';
import { TITLE_STYLES } from './title-styles';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Paragraph styles of Finnish and Swedish templates that Word does not map to its own headings. */
const STYLES = [
  ...TITLE_STYLES.map((name) => `p[style-name='${name}'] => h1:fresh`),
  ...[1, 2, 3, 4].flatMap((level) => [
    `p[style-name='Otsikko ${String(level)}'] => h${String(level)}:fresh`,
    `p[style-name='Rubrik ${String(level)}'] => h${String(level)}:fresh`,
  ]),
];

/** Word documents (.docx). They have no pages: where a page ends is decided by the printer. */
export const docxReader: Reader = { mediaType: MEDIA_TYPE, accepts, read };

function accepts(file: SourceFile): boolean {
  const signature = findSignature(file.bytes);
  return signature === 'zip' || (signature === null && findExtension(file.name) === 'docx');
}

async function read(file: SourceFile, names: FormNames): Promise<Source> {
  if (findSignature(file.bytes) !== 'zip') {
    throw new ReadError(
      'The file is named .docx but is not a Word document: it is no ZIP archive.',
      'Open it in the program that made it and save it as a Word document (.docx).',
    );
  }
  const nodes = parseMarkup(await convert(textParts(file.bytes)));
  const blocks = readMarkup(nodes);
  if (blocks.every((block) => block.type === 'gap')) {
    throw new ReadError(
      'The Word document holds no text.',
      'If it holds scanned pages, run OCR and save the result as PDF.',
    );
  }
  return { mediaType: MEDIA_TYPE, ...readEnclosed(nodes, blocks, names) };
}

async function convert(archive: Uint8Array): Promise<string> {
  // Node's build of mammoth asks for `buffer`, the browser's for `arrayBuffer`; both only hand it on.
  const arrayBuffer = archive.slice().buffer;
  const input = { arrayBuffer, buffer: archive };
  const images = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  const result = await mammoth.convertToHtml(input, {
    styleMap: STYLES,
    convertImage: images,
    ignoreEmptyParagraphs: false,
  });
  return result.value;
}
