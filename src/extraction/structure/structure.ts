import type { AnnotatedDocument, Passage } from '../annotated';
import type { DocumentText } from '../document';
import type { Knowledge } from '../knowledge/knowledge';
import { placeChapters } from './chapters';
import { fieldPassages, MIN_FIELDS } from './fields';
import { Form } from './form';
import { decideLanguage, decideLayout, isGoalHead } from './layout';
import { markLetteredChapters } from './lettered-chapters';
import { readOutline } from './outline';
import { readSentences } from './sentences';
import { readTables } from './tables';

/**
 * Finds the places of a document: layout, headings, prompts, passages, sentences, tables and all mentions of the lexicon’s
 * terms. Finds no facts. Cost linear in the text.
 */
export function structure(
  id: string,
  document: DocumentText,
  knowledge: Knowledge,
): AnnotatedDocument {
  const { text } = document;
  const language = decideLanguage(text);
  const mentions = knowledge.matcher
    .find(text)
    .filter(({ meaning }) => meaning.kind !== 'cue' || meaning.language === language);
  const form = new Form(knowledge);
  const outline = readOutline(markLetteredChapters(document), knowledge, form, mentions);
  const fieldCount = document.blocks.filter((b) => b.type === 'field').length;
  const filled = fieldCount >= MIN_FIELDS ? fieldPassages(document, knowledge, form) : null;
  const placed = placeChapters(outline.passages, mentions);
  const layout = decideLayout(
    filled ? fieldCount : 0,
    outline.promptCount,
    countSections(placed),
    document.blocks.some((block) => isGoalHead(text, block, knowledge.tableHeads)),
  );
  const outlined = layout === 'own-layout' ? placed : outline.passages;
  const passages = filled ? [...outlined.map(formText), ...filled.passages] : outlined;
  return {
    id,
    text,
    passages,
    sentences: readSentences(text, passages, mentions),
    tables: readTables(text, passages),
    mentions,
    layout,
    language,
  };
}

const countSections = (passages: readonly Passage[]): number =>
  new Set(passages.flatMap((p) => p.section ?? [])).size;

/** In the filled PDF form all print is the form’s own; the municipality’s words stand in the fields. */
function formText(passage: Passage): Passage {
  if (passage.kind === 'boilerplate' || passage.kind === 'heading') return passage;
  return { ...passage, kind: passage.kind === 'table_row' ? 'table_row' : 'prompt' };
}
