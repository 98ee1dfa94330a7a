/** An entry of BibTeX; fields without a value are left out, the others stand as given. */
export function bibtex(key: string, fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${value}},`);
  return `@misc{${key.replace(/[^A-Za-z0-9]+/g, '-')},\n${lines.join('\n')}\n}\n`;
}

/** An address that keeps the braces of its entry even. */
export function bibtexUrl(address: string): string {
  return address.replace(/[{}\\^`|<>"\s]/g, encodeURIComponent);
}
