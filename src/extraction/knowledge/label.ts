/** A label of a heading, a table cell or a prompt as it is compared: letters and digits in lower case, single blanks. */
export function normaliseLabel(label: string): string {
  return label
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\d%]+/gu, ' ')
    .trim();
}
