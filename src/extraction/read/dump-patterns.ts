import type { FormNames } from '../document';

/** How the names of a form’s fields look in a dump of them. */
export interface DumpPatterns {
  /** A line that begins with the name of the form’s first field. */
  readonly first: RegExp;
  /** A line that begins with the name of a field of the first page. */
  readonly head: RegExp;
  /** A field name inside a line: one of the first page, or a coded one (`3A kuvaus 2:`). */
  readonly inline: RegExp;
  /** A coded name whose label stands between two colons (`1A: label: value`). */
  readonly labelled: RegExp;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
const any = (names: readonly string[]): string =>
  names.length === 0 ? '(?!)' : `(?:${names.map(spaced).join('|')})`;
const spaced = (name: string): string =>
  name
    .split(/\s+/)
    .map(escape)
    .join(String.raw`\s+`);
const opening = (name: string): string => name.split(/\s+/).slice(0, 2).join(' ');

/** The patterns of a form; names may go on after their first two words, so cut and misspelt ends do no harm. */
export function dumpPatterns({ first, head, labels }: FormNames): DumpPatterns {
  const openings = [...first, ...new Set(head.map(opening))];
  return {
    first: new RegExp(String.raw`^\t?${any(first)}(?!\p{L})[^:\n]{0,80}:`, 'iu'),
    head: new RegExp(String.raw`^${any(openings)}[^:\n]{0,160}:`, 'iu'),
    inline: new RegExp(
      String.raw`(?<![\p{L}\d])(?:${any(openings)}|[1-7][ABC](?=[:\s]))[^:.]{0,150}:`,
      'gu',
    ),
    labelled: new RegExp(String.raw`^\s*[1-7][ABC]:\s*${any(labels)}\s*(:)`, 'iu'),
  };
}
