import type { DocumentLanguage, Layout } from '../../contract/vocabulary';
import type { Block } from '../document';
import type { TableHeads } from '../knowledge/table-heads';

/** Different prompts of the form’s sections from which on a document counts as the form. */
const MIN_PROMPTS = 8;
/** Different sections with a heading from which on a layout follows the Act. */
const MIN_SECTIONS = 3;

/** Different sections with a heading from which on goal tables make no strategy. */
const WHOLE_ACT = 6;

/** The layout, from how much of the form and of the Act’s headings was found and whether there are goal tables. */
export function decideLayout(
  fields: number,
  prompts: number,
  sectionHeadings: number,
  hasGoals = false,
): Layout {
  if (fields > 0) return 'ministry-form-fields';
  if (prompts >= MIN_PROMPTS) return 'ministry-form';
  if (hasGoals && sectionHeadings < WHOLE_ACT) return 'strategy';
  return sectionHeadings >= MIN_SECTIONS ? 'own-layout' : 'strategy';
}

/** True when a table row has the heads of a goal table: goals and measures side by side. */
export const isGoalHead = (text: string, { cells = [] }: Block, heads: TableHeads): boolean =>
  heads.goalHead(cells.map((cell) => text.slice(cell.start, cell.end))) !== null;

const finnish = /(?<!\p{L})(?:ja|on|sekä|tai|että|joka|ovat|kunnan|myös|ei|osalta)(?!\p{L})/giu;
const swedish = /(?<!\p{L})(?:och|att|för|som|av|på|till|den|är|med|det|i)(?!\p{L})/giu;

/** The language of most of the text, by its commonest small words. */
export function decideLanguage(text: string): DocumentLanguage {
  const fi = text.match(finnish)?.length ?? 0;
  const sv = text.match(swedish)?.length ?? 0;
  return sv > fi ? 'sv' : 'fi';
}
