/** A text as a string of a style sheet, on one line. */
export function cssString(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.replace(/["\\]/g, (mark) => `\\${mark}`)}"`;
}
