/** A form field's name on one line, without the colons that end it or its parts. */
export function cleanName(name: string): string {
  return name
    .replace(/\s*:+\s*(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
