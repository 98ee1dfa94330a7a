import type { Facet, QuestionId } from '../../contract/vocabulary';
import type { Passage } from '../annotated';
import type { Check, CheckContext, Doubt } from './check';

/** Each of the two is left empty where the other is answered. */
const alternatives: Readonly<Partial<Record<QuestionId, QuestionId>>> = {
  '5a-1': '5a-2',
  '5a-2': '5a-1',
};

/**
 * A question of the form that is printed and has no answer, or, where the form is not used, a heading after its parts with
 * nothing under it. The approval is often filled in later and is not asked for.
 */
export const emptyAnswer: Check = {
  rule: 'empty-answer',
  check(context) {
    const { answers } = context.rows;
    const answered = new Set(
      answers.filter((r) => r.status === 'answered').map((r) => r.question_id),
    );
    const questions = answers.flatMap(({ question_id, status }) => {
      const other = alternatives[question_id];
      if (status !== 'empty' || question_id === 'approval') return [];
      if (other && answered.has(other)) return [];
      const prompt = promptOf(context, question_id);
      return prompt ? [toDoubt(context, question_id, prompt)] : [];
    });
    return [...questions, ...emptyHeadings(context)];
  },
};

const letters: Readonly<Record<Facet, string>> = {
  description: 'A',
  responsible: 'B',
  cooperation: 'C',
};

/** `5.3 Samarbete` and then nothing. */
function emptyHeadings({ document, rows, evidence }: CheckContext): Doubt[] {
  return rows.coverage
    .filter(({ status, section, facet }) => {
      const part = section + letters[facet].toLowerCase();
      const asked = rows.answers.filter((r) => r.question_id.startsWith(part));
      return status === 'empty' && asked.every((r) => r.status === 'absent');
    })
    .flatMap(({ section, facet }): Doubt[] => {
      const heading = document.passages.find(
        (p) => p.kind === 'heading' && p.section === section && p.facet === facet,
      );
      if (!heading) return [];
      const name = document.text.slice(heading.start, heading.end);
      return [
        {
          severity: section === '7' ? 'info' : 'warning',
          subject: section + letters[facet],
          message: `Nothing stands under the heading ${name} of section ${section}.`,
          expected: 'an answer',
          found: null,
          evidence_id: evidence.cite(heading),
        },
      ];
    });
}

/** The prompt under which the answer is missing; in the filled PDF form only a field can be left empty. */
function promptOf({ document }: CheckContext, question: QuestionId): Passage | undefined {
  const { passages, layout } = document;
  const from =
    layout === 'ministry-form-fields'
      ? passages.findIndex((p) => p.kind === 'paragraph' && p.question !== null) - 1
      : 0;
  return passages
    .slice(Math.max(0, from))
    .find((p) => p.kind === 'prompt' && p.question === question);
}

function toDoubt(
  { knowledge, evidence }: CheckContext,
  subject: QuestionId,
  prompt: Passage,
): Doubt {
  const question = knowledge.questions.find((q) => q.question_id === subject);
  const asked = question?.section !== null && question?.section !== '7';
  return {
    severity: asked ? 'warning' : 'info',
    subject,
    message: `Question ${subject} (${question?.name_en ?? subject}) is printed and has no answer.`,
    expected: 'an answer',
    found: null,
    evidence_id: evidence.cite(prompt),
  };
}
