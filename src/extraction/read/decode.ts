import { ReadError } from '../document';

/**
 * Bytes of a text file as text: UTF-8, UTF-16 with or without a byte order mark, or else the encoding it declares itself,
 * windows-1252 when it declares none.
 * @throws ReadError when the bytes are not text
 */
export function decodeText(bytes: Uint8Array, declared = 'windows-1252'): string {
  const text = decoderOf(findEncoding(bytes) ?? declared)
    .decode(bytes)
    .replace(/\r\n?|\u2028|\u0085/g, '\n');
  if (isBinary(text)) {
    throw new ReadError(
      'The file is named as text but holds binary data.',
      'Open it in its own program and save it as PDF, Word (.docx) or plain text.',
    );
  }
  return text;
}

/** A decoder for the label; files do name encodings that there are not. */
function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

function findEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = countZeros(bytes.subarray(0, 2000));
  const half = Math.min(bytes.length, 2000) / 2;
  if (zeros.odd > half * 0.5 && zeros.even < half * 0.1) return 'utf-16le';
  if (zeros.even > half * 0.5 && zeros.odd < half * 0.1) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : null;
}

function countZeros(bytes: Uint8Array): { even: number; odd: number } {
  const zeros = { even: 0, odd: 0 };
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd'] += 1;
  });
  return zeros;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function isBinary(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const controls = sample.match(/(?![\t\n\v\f\r])[\p{Cc}\ufffd]/gu)?.length ?? 0;
  return controls > sample.length * 0.02;
}
