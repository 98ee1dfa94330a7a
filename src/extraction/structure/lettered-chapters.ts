import type { Block, DocumentText } from '../document';

/** A short line that begins with a capital letter or Roman numeral and a point. */
const lettered = /^([A-Z]|[IVX]{1,4})[.)]\s+\p{Lu}[^\n]{2,108}[^\s.:;,]$/u;

/** Steps from which on a row of letters numbers chapters: three are the facets of the form. */
const CHAPTERS = 4;

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const letters = [...'ABCDEFGHIJKL'];

/** Headings that a document numbers `A.`, `B.`, … or `I.`, `II.`, … beyond the three facets of the form, marked as such. */
export function markLetteredChapters(document: DocumentText): DocumentText {
  const chapters = new Set([letters, roman].flatMap((signs) => seriesOf(document, signs)));
  if (chapters.size === 0) return document;
  const blocks = document.blocks.map((block) =>
    chapters.has(block) ? { ...block, type: 'heading' as const, level: 1 } : block,
  );
  return { ...document, blocks };
}

/** The lines numbered by all signs from the first on, in order; none when the first ones come again before the fourth. */
function seriesOf({ text, blocks }: DocumentText, signs: readonly string[]): Block[] {
  let series: Block[] = [];
  for (const block of blocks) {
    if (block.type === 'row' || block.type === 'field' || block.boilerplate) continue;
    const sign = lettered.exec(text.slice(block.start, block.end))?.[1];
    if (sign === undefined) continue;
    if (sign === signs[series.length]) series.push(block);
    else if (sign === signs[0] && series.length < CHAPTERS) series = [block];
  }
  return series.length >= CHAPTERS ? series : [];
}
