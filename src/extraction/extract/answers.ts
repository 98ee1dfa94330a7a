import type { ExtractionRule } from '../../contract/extraction-rules';
import type { Row } from '../../contract/rows';
import type { AnswerStatus, QuestionId } from '../../contract/vocabulary';
import { ownWords, type AnnotatedDocument, type Passage } from '../annotated';
import type { Span } from '../document';
import type { Question } from '../knowledge/knowledge';
import { countWords } from '../knowledge/words';
import type { FinderContext } from './context';

/** One row per question of the form, in the form’s order. */
export function findAnswers(context: FinderContext): Row<'answers'>[] {
  const { document, knowledge, evidence } = context;
  return knowledge.questions.map((question) => {
    const { status, spans, rule } = answerTo(question, document, knowledge.questions);
    const [first] = spans;
    return {
      document_id: document.id,
      question_id: question.question_id,
      status,
      word_count: spans.reduce((n, s) => n + countWords(document.text.slice(s.start, s.end)), 0),
      evidence_id: first ? evidence.cite(first) : null,
      rule,
      certainty: rule === 'facet-cue' || rule === 'facet-text' ? 'inferred' : 'exact',
    };
  });
}

interface Answer {
  readonly status: AnswerStatus;
  readonly spans: readonly Span[];
  readonly rule: ExtractionRule<'answers'>;
}

function answerTo(
  question: Question,
  document: AnnotatedDocument,
  all: readonly Question[],
): Answer {
  const own = passagesUnder(document, question.question_id);
  const spans = ownWords(document, own);
  if (spans.length > 0) return { status: 'answered', spans, rule: 'own-prompt' };
  const printed = own.length > 0;
  if (printed && document.layout === 'ministry-form')
    return { status: 'empty', spans: [], rule: 'own-prompt' };
  const inFacet = facetAnswer(question, document, all);
  if (inFacet.spans.length > 0) return { status: 'answered', ...inFacet };
  const hasPrompt = printed || document.layout === 'ministry-form-fields';
  return { status: hasPrompt ? 'empty' : 'absent', spans: [], rule: 'nothing-found' };
}

const passagesUnder = (document: AnnotatedDocument, id: QuestionId): Passage[] =>
  document.passages.filter((p) => p.question === id);

/**
 * An answer without a prompt of its own: the whole facet when it has but this question or this is its first one, else the
 * sentences of the facet that have the question’s cue.
 */
function facetAnswer(
  question: Question,
  document: AnnotatedDocument,
  all: readonly Question[],
): Omit<Answer, 'status'> {
  const { section, facet, cue } = question;
  const none = { spans: [], rule: 'nothing-found' } as const;
  if (section === null || facet === null) return none;
  const ofFacet = document.passages.filter((p) => p.section === section && p.facet === facet);
  const unasked = ofFacet.filter((p) => p.question === null);
  const siblings = all.filter((q) => q.section === section && q.facet === facet);
  if (siblings[0] === question) return { spans: ownWords(document, unasked), rule: 'facet-text' };
  if (!cue || document.layout === 'ministry-form') return none;
  const spans = document.sentences.filter((s) => {
    const passage = document.passages[s.passage];
    return (
      passage?.section === section &&
      passage.facet === facet &&
      cue.find(document.text.slice(s.start, s.end)).length > 0
    );
  });
  return { spans, rule: 'facet-cue' };
}
