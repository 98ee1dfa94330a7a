/** BibTeX counts braces even when they are escaped, so they are written as words. */
const words: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text for a field of BibTeX in UTF-8: what TeX would take for a command is escaped, ä ö å stay. */
export function texText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}~^$&#%_]/g, (sign) => words[sign] ?? `\\${sign}`);
}
