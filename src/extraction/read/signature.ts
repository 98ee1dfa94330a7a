export type Signature = 'pdf' | 'zip' | 'ole' | 'rtf' | 'PNG' | 'JPEG' | 'GIF' | 'TIFF' | 'HEIC';

const LEADS: readonly (readonly [Signature, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['TIFF', [0x49, 0x49, 0x2a, 0x00]],
  ['TIFF', [0x4d, 0x4d, 0x00, 0x2a]],
];

/** What the first bytes say the file is, or null when they say nothing. A PDF may have up to 1,024 bytes before its mark. */
export function findSignature(bytes: Uint8Array): Signature | null {
  for (const [signature, lead] of LEADS) {
    if (lead.every((byte, index) => bytes[index] === byte)) return signature;
  }
  const head = asciiHead(bytes, 1024);
  if (head.includes('%PDF-')) return 'pdf';
  return /^....ftyp(heic|heix|mif1)/s.test(head) ? 'HEIC' : null;
}

/** The first `count` bytes as Latin-1 text. */
export function asciiHead(bytes: Uint8Array, count: number): string {
  return String.fromCharCode(...bytes.subarray(0, count));
}

/** The file name's extension in lower case without the dot; empty when there is none. */
export function findExtension(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** True for a ZIP archive whose first entry names an OpenDocument type, as the standard asks. */
export function isOpenDocument(bytes: Uint8Array): boolean {
  return asciiHead(bytes, 200).includes('mimetypeapplication/vnd.oasis.opendocument.');
}

/** True when the first bytes are those of a web page. */
export function isWebPage(bytes: Uint8Array): boolean {
  return /^[^<]{0,8}(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--[^>]{0,400}-->\s{0,99})?<(?:!doctype\s{1,9}html|html)[\s>]/i.test(
    asciiHead(bytes, 1024).trimStart(),
  );
}
