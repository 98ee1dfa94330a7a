import type { ShownRow } from '../../shown-table';
import type { ColumnText } from './column-text';

/** Each row as one text in small letters, in which words are looked for: what is shown, and numbers without their gaps too. */
export function rowTexts(rows: readonly ShownRow[], texts: readonly ColumnText[]): string[] {
  return rows.map(({ cells }) =>
    cells
      .map((cell, i) => {
        const shown = texts[i]?.(cell) ?? '';
        return typeof cell === 'number' ? `${shown} ${shown.replace(/\s/g, '')}` : shown;
      })
      .join('\n')
      .replaceAll('\u00a0', ' ')
      .toLowerCase(),
  );
}

/** The words of a search, in small letters. */
export function soughtWords(search: string): string[] {
  return search.toLowerCase().split(/\s+/).filter(Boolean);
}
