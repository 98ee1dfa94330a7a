const LIGATURES: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};

/** All spaces that are not line ends: no-break, thin, ideographic and the like. */
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffc]/g;
/** Control characters but tab and line feed. */
const CONTROLS = /(?![\t\n])\p{Cc}/gu;
/** Half of a surrogate pair, and private-use signs: they stand for nothing that can be read. */
const BROKEN =
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ue000-\uf8ff]/g;

/**
 * Text as the product keeps it: NFC, ligatures as letters, plain spaces one at a time, nothing invisible. Line ends
 * stay, dashes and quotation marks too. A soft hyphen at a line's end goes together with the line end.
 */
export function cleanCharacters(text: string): string {
  return text
    .replace(/\u00ad[ \t]*\n[ \t]*/g, '')
    .replace(/\u00ad/g, '')
    .replace(/[\ufb00-\ufb06]/g, (sign) => LIGATURES[sign] ?? sign)
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(CONTROLS, '')
    .replace(BROKEN, '')
    .normalize('NFC')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
