import { describe, expect, it } from 'vitest';
import { nowhere, questionAt, underPrompt } from '../../../src/extraction/structure/position';
import { knowledge } from '../harness';

const questions = (...ids: string[]) =>
  ids.flatMap((id) => knowledge.questions.filter((q) => q.question_id === id));
const at = (
  section: '1' | '3' | '4' | '6',
  facet: 'description' | 'responsible' | 'cooperation',
) => ({
  ...nowhere,
  section,
  facet,
});
const shared = questions('1c', '2c', '3c-1', '4c', '5c', '6c', '7c');

describe('a prompt of several sections', () => {
  it('means the section it stands in', () => {
    expect(questionAt(shared, at('4', 'cooperation'), knowledge.questions)?.question_id).toBe('4c');
    expect(questionAt(shared, at('6', 'description'), knowledge.questions)?.question_id).toBe('6c');
  });

  it('means the first one before any section', () => {
    expect(questionAt(shared, nowhere, knowledge.questions)?.question_id).toBe('1c');
  });

  it('is nothing when there is no candidate', () => {
    expect(questionAt([], at('3', 'responsible'), knowledge.questions)).toBeNull();
  });
});

describe('a misprinted prompt', () => {
  it('under B goes by the section and facet it stands in', () => {
    expect(
      questionAt(questions('4b'), at('3', 'responsible'), knowledge.questions)?.question_id,
    ).toBe('3b');
  });

  it('of a later section begins that section otherwise', () => {
    expect(
      questionAt(questions('4a-1'), at('3', 'cooperation'), knowledge.questions)?.question_id,
    ).toBe('4a-1');
  });

  it('never leads back to an earlier section', () => {
    expect(
      questionAt(questions('1a'), at('3', 'description'), knowledge.questions)?.question_id,
    ).toBe('3a-1');
  });
});

describe('the place under a prompt', () => {
  const services = (id: string) =>
    questions(id).map((q) => underPrompt(nowhere, q).services.join(' '));

  it('is both services of sections 1 and 2 unless it asks who does one of them', () => {
    expect(services('1a')).toEqual(['assessment multidisciplinary_assessment']);
    expect(services('2c')).toEqual(['integration_plan multidisciplinary_plan']);
    expect(services('1b-1')).toEqual(['assessment']);
    expect(services('2b-2')).toEqual(['multidisciplinary_plan']);
  });

  it('has the client group of the question', () => {
    expect(
      questions('4a-1', '4a-2', '4a-3').map((q) => underPrompt(nowhere, q).clientGroup),
    ).toEqual(['jobseekers', 'others', null]);
  });
});
