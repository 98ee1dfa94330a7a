import type { FormatLanguage } from '../../format';
import type { ShownCell, ShownType } from '../../shown-table';

/**
 * A number for each cell of a column by which the cells sort; undefined for empty ones. Texts sort in the reader's
 * alphabet, å ä ö last, with the numbers in them by size; codes and dates sort by their characters.
 */
export function sortKeys(
  cells: readonly ShownCell[],
  type: ShownType,
  language: FormatLanguage,
): (number | undefined)[] {
  const ranks = rankTexts(cells, type === 'text' ? collate(language) : byCharacters);
  return cells.map((cell) => {
    if (cell === null || cell === '') return undefined;
    return typeof cell === 'string' ? ranks.get(cell) : Number(cell);
  });
}

/** Each text once, so that the alphabet is asked as seldom as possible. */
function rankTexts(
  cells: readonly ShownCell[],
  compare: (a: string, b: string) => number,
): Map<string, number> {
  const texts = new Set(cells.filter((cell) => typeof cell === 'string'));
  const ranks = new Map<string, number>();
  let [rank, before] = [0, ''];
  for (const text of [...texts].sort(compare)) {
    if (ranks.size > 0 && compare(before, text) !== 0) rank += 1;
    ranks.set(text, rank);
    before = text;
  }
  return ranks;
}

function collate(language: FormatLanguage): (a: string, b: string) => number {
  return new Intl.Collator(language === 'sv' ? 'sv' : 'fi', { numeric: true }).compare;
}

function byCharacters(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
