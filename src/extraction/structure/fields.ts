import type { Facet, QuestionId, Section } from '../../contract/vocabulary';
import { facets } from '../../contract/vocabulary';
import type { Passage } from '../annotated';
import type { Block, DocumentText } from '../document';
import type { Knowledge, Question } from '../knowledge/knowledge';
import type { Form } from './form';
import { nowhere, underPrompt } from './position';

/** Fields from which on a document counts as the filled PDF form. */
export const MIN_FIELDS = 5;

interface Field {
  readonly block: Block;
  readonly name: string;
  readonly value: string;
  readonly section: Section | null;
  readonly facet: Facet | null;
}

/** `3A kuvaus 2`: section and facet with which the form’s field names begin. */
const namePattern = /^\s*([1-7])\s?([A-Ca-c])(?![\p{L}])/u;

function readField(text: string, block: Block): Field {
  const name = text.slice(block.name?.start ?? block.start, block.name?.end ?? block.start);
  const value = text.slice(block.value?.start ?? block.end, block.value?.end ?? block.end);
  const match = namePattern.exec(name);
  const letter = match?.[2]?.toUpperCase() ?? '';
  return {
    block,
    name,
    value,
    section: (match?.[1] as Section | undefined) ?? null,
    facet: match ? (facets['ABC'.indexOf(letter)] ?? null) : null,
  };
}

/**
 * The questions of one facet given to its fields. Names may be cut off or wrong, so order decides when there is a field for
 * each question; otherwise a field takes the first question left whose cue its name or value has, or, for the first field,
 * the first question.
 */
function assign(fields: readonly Field[], questions: readonly Question[]): (Question | null)[] {
  if (fields.length === questions.length) return [...questions];
  const left = [...questions];
  return fields.map(({ value }, index) => {
    const cued = left.find((q) => q.cue && q.cue.find(value).length > 0);
    const plain = left.find((q) => q.cue === null);
    const last = left[left.length - (fields.length - index)] ?? left.at(-1);
    const chosen = index === 0 ? (left[0] ?? null) : (cued ?? plain ?? last ?? null);
    if (chosen) left.splice(0, left.indexOf(chosen) + 1);
    return chosen;
  });
}

/** Question of each field by section, facet, order and content. */
function questionsOf(
  fields: readonly Field[],
  knowledge: Knowledge,
  form: Form,
): Map<Field, Question> {
  const groups = new Map<string, Field[]>();
  for (const field of fields) {
    const key = `${field.section ?? ''}${field.facet ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), field]);
  }
  const found = new Map<Field, Question>();
  for (const group of groups.values()) {
    const [first] = group;
    const questions = first?.section
      ? assign(
          group,
          knowledge.questions.filter((q) => q.section === first.section && q.facet === first.facet),
        )
      : group.map((field) => headerQuestion(field, knowledge, form));
    group.forEach((field, i) => {
      const question = questions[i];
      if (question) found.set(field, question);
    });
  }
  return found;
}

function headerQuestion(field: Field, knowledge: Knowledge, form: Form): Question | null {
  const match = form.promptAt(field.name, { start: 0, end: field.name.length });
  const ids: readonly QuestionId[] = match?.questions ?? [];
  return knowledge.questions.find((q) => ids.includes(q.question_id)) ?? null;
}

/** Passages of the filled fields: each name a prompt, each paragraph of a value a passage under its question. */
export function fieldPassages(
  document: DocumentText,
  knowledge: Knowledge,
  form: Form,
): { passages: Passage[]; questions: Set<QuestionId> } {
  const fields = document.blocks
    .filter((b) => b.type === 'field')
    .map((b) => readField(document.text, b));
  const questions = questionsOf(fields, knowledge, form);
  return {
    passages: fields.flatMap((field) => passagesOf(field, questions.get(field) ?? null)),
    questions: new Set(Array.from(questions.values(), (q) => q.question_id)),
  };
}

function passagesOf(field: Field, question: Question | null): Passage[] {
  const position = question ? underPrompt(nowhere, question) : nowhere;
  const { section, facet, question: id, services, clientGroup, heading } = position;
  const common = { section, facet, question: id, services, clientGroup, heading };
  const page = field.block.page;
  const name = field.block.name;
  const prompt: Passage[] =
    name && name.end > name.start ? [{ ...common, ...name, kind: 'prompt', page }] : [];
  const at = field.block.value?.start ?? field.block.end;
  const parts = Array.from(field.value.matchAll(/[^\n]+/g), (m) => ({
    start: at + m.index + (m[0].length - m[0].trimStart().length),
    end: at + m.index + m[0].trimEnd().length,
  })).filter((span) => span.end > span.start);
  return [
    ...prompt,
    ...parts.map((span): Passage => ({ ...common, ...span, kind: 'paragraph', page })),
  ];
}
