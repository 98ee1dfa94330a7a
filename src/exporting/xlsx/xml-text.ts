/** The longest text that a cell of Excel holds, in UTF-16 code units. */
const longest = 32_767;

/** What XML 1.0 cannot hold: control characters, half pairs, the two last code points. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text for an attribute or element of a workbook. */
export function xmlText(text: string): string {
  return text
    .replace(forbidden, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * A text for a cell: its lines part by line feeds, as Excel has it; what would be read as Excel's own escape (`_x0041_`) is
 * escaped; what is too long ends in an ellipsis.
 */
export function cellText(text: string): string {
  const short = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return xmlText(short.replace(/\r\n?/g, '\n').replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'));
}
