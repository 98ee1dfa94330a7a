import type { Row } from '../contract/rows';
import { facets, sections, type Facet, type Section } from '../contract/vocabulary';
import { m } from '../messages/compiled/messages.js';
import { facetLetter, facetName, sectionName } from '../messages/names';
import type { Sought } from '../state/sought';

type Question = Row<'questions'>;

/** A section's facet, or a question of the form. */
export interface MatrixColumn {
  readonly id: string;
  /** What stands at its head. */
  readonly head: string;
  /** What it is called in a list: `4C`. */
  readonly code: string;
  /** What it means in full, for tooltips and readers of the screen. */
  readonly name: string;
  /** What its cell without evidence looked for. */
  readonly sought: Sought;
}

/** Columns under one head: a section of the form, or the general questions. */
export interface ColumnGroup {
  readonly section: Section | null;
  readonly name: string;
  readonly columns: readonly MatrixColumn[];
}

/** Sections of the form, each by its facets, or by the one facet chosen. */
export function sectionColumns(facet: Facet | null): ColumnGroup[] {
  const shown = facet ? [facet] : facets;
  return sections.map((section) => {
    const name = sectionName[section]();
    const columns = shown.map((one) => ({
      id: `${section}-${one}`,
      head: facetLetter[one],
      code: `${section}${facetLetter[one]}`,
      name: `${section}${facetLetter[one]} ${name}, ${facetName[one]().toLowerCase()}`,
      sought: { what: 'coverage', section, facet: one } as const,
    }));
    return { section, name, columns };
  });
}

/** Questions of the form, grouped by section, the general ones first. */
export function questionColumns(
  questions: readonly Question[],
  language: 'fi' | 'sv' | 'en',
): ColumnGroup[] {
  const groups = [null, ...sections].map((section) => ({
    section,
    name: section ? sectionName[section]() : m.overview_general(),
    columns: questions
      .filter((question) => question.section === section)
      .map((question) => ({
        id: question.question_id,
        head: section ? question.question_id : generalHead(question.question_id),
        code: question.question_id,
        name: section
          ? `${question.question_id} ${question[`name_${language}`]}`
          : question[`name_${language}`],
        sought: { what: 'answer', question: question.question_id } as const,
      })),
  }));
  return groups.filter((group) => group.columns.length > 0);
}

const generalHeads: Partial<Record<Question['question_id'], () => string>> = {
  municipality: m.question_municipality,
  coordinator: m.question_coordinator,
  contact: m.question_contact,
  dated: m.question_dated,
  partners: m.question_partners,
  process: m.question_process,
  approval: m.question_approval,
};

function generalHead(id: Question['question_id']): string {
  return generalHeads[id]?.() ?? id;
}
