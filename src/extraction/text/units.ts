import type { Cover, Source, SourceBlock } from '../document';
import { cleanCharacters } from './characters';

/** A block of the source with clean text and where it stood, before lines become paragraphs. */
export interface Unit {
  readonly kind: 'line' | 'paragraph' | 'heading' | 'list_item' | 'row';
  /** A row's cells joined by a space. */
  readonly text: string;
  readonly cells?: readonly string[];
  readonly covered?: readonly Cover[];
  readonly level?: number;
  readonly page: number | null;
  /** True after a blank line or a gap in height. */
  readonly gapBefore: boolean;
  /** Index among the page's units, from its top and from its end; null where there are no pages. */
  readonly fromTop: number | null;
  readonly fromEnd: number | null;
}

type Draft = Omit<Unit, 'fromTop' | 'fromEnd'>;

/** A heading that runs into the numbered one after it: `palvelut2.1 Osaamisen`. */
const GLUED = /(?<=\p{Ll})\s?(?=\d{1,2}\.\d{1,2}\.?\s+\p{Lu})/u;

/** All blocks of a source in order as units; empty ones are left out. */
export function findUnits(source: Source): Unit[] {
  return source.pages.flatMap((page) => {
    const drafts: Draft[] = [];
    let gap = true;
    for (const block of page.blocks) {
      const made = asDrafts(block, page.number, gap);
      drafts.push(...made);
      gap = block.type === 'gap' || (gap && made.length === 0);
    }
    const numbered = page.number !== null;
    return drafts.map((draft, at): Unit => ({
      ...draft,
      fromTop: numbered ? at : null,
      fromEnd: numbered ? drafts.length - 1 - at : null,
    }));
  });
}

function asDrafts(block: SourceBlock, page: number | null, gapBefore: boolean): Draft[] {
  if (block.type === 'gap') return [];
  if (block.type === 'row') {
    const cells = block.cells.map(cleanCharacters);
    const text = cells.filter((cell) => cell !== '').join(' ');
    const merged = block.covered ? { covered: block.covered } : {};
    return text === '' ? [] : [{ kind: 'row', text, cells, ...merged, page, gapBefore }];
  }
  const level = block.type === 'heading' ? { level: block.level } : {};
  const clean = cleanCharacters(block.text);
  const parts = clean.length < 400 && block.type !== 'list_item' ? splitGlued(clean) : [clean];
  return parts
    .filter((text) => text !== '')
    .map((text, at) => ({
      kind: block.type,
      text,
      ...level,
      page,
      gapBefore: gapBefore || at > 0,
    }));
}

function splitGlued(text: string): string[] {
  return /^\d/.test(text) ? text.split(GLUED) : [text];
}
