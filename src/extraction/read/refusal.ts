import { ReadError, type SourceFile } from '../document';
import { asciiHead, findExtension, findSignature, type Signature } from './signature';

const READ_TYPES =
  'PDF (.pdf), Word (.docx), OpenDocument (.odt), web pages (.html), plain text (.txt) and Markdown (.md)';

const CLAIMED = ['pdf', 'docx', 'odt', 'html', 'htm', 'txt', 'md'];

const SAVE_AS = 'Open it in its own program and save it as PDF or as a Word document (.docx).';

const KINDS: Readonly<Record<string, string>> = {
  PNG: 'PNG image',
  JPEG: 'JPEG image',
  GIF: 'GIF image',
  TIFF: 'TIFF image',
  HEIC: 'HEIC image',
  rtf: 'RTF text',
};

/** Why no reader takes this file, in words for the person who sent it. */
export function refusalOf(file: SourceFile): ReadError {
  const signature = findSignature(file.bytes);
  const extension = findExtension(file.name);
  if (signature === 'ole') return refuseOle(file);
  if (signature !== null && KINDS[signature] !== undefined) {
    return refuseKind(KINDS[signature], signature, extension);
  }
  if (isArchivedPage(file)) {
    return new ReadError(
      'The file is a web archive (.mhtml), not a plain web page.',
      'Open it in a browser and save it as “web page, HTML only” or as PDF.',
    );
  }
  const named =
    extension === '' ? 'The file has no extension' : `The type .${extension} is not read`;
  return new ReadError(`${named}; the types read are ${READ_TYPES}.`, SAVE_AS);
}

function refuseKind(kind: string, signature: Signature, extension: string): ReadError {
  const claimed = CLAIMED.includes(extension);
  const message = claimed
    ? `The file is ${article(kind)} ${kind}, not a ${extension.toUpperCase()}.`
    : `The file is ${article(kind)} ${kind}; the types read are ${READ_TYPES}.`;
  const cure =
    signature === 'rtf' ? SAVE_AS : 'Send the document itself, or run OCR and save as PDF.';
  return new ReadError(message, cure);
}

function article(kind: string): string {
  return /^[AEIOURH]/.test(kind) && !kind.startsWith('HEIC') ? 'an' : 'a';
}

function isArchivedPage({ name, bytes }: SourceFile): boolean {
  return (
    /^(?:mhtml?|webarchive)$/.test(findExtension(name)) ||
    /^content-type:\s{0,9}multipart\/related/im.test(asciiHead(bytes, 1024))
  );
}

function refuseOle(file: SourceFile): ReadError {
  // A password-protected Word file is an OLE container that names its encrypted stream in UTF-16.
  if (asciiHead(file.bytes, 65_536).replaceAll('\0', '').includes('EncryptedPackage')) {
    return new ReadError(
      'The Word document is protected by a password.',
      'Open it with the password, remove the protection and save it again.',
    );
  }
  return new ReadError(
    'The file is in the old binary Word format (.doc), not .docx.',
    'Open it in Word or LibreOffice and save it as .docx or PDF.',
  );
}
