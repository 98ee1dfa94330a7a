import { formatList, type FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import type { ListedGoal } from './query';

/** The answer of the list of goals as one sentence. */
export function goalsSentence(goals: readonly ListedGoal[], language: FormatLanguage): string {
  if (goals.length === 0) return m.goals_none();
  const different = new Set(goals.map(({ document_id, goal }) => `${document_id} ${goal}`)).size;
  const programmes = new Set(goals.map(({ document_id }) => document_id)).size;
  const measures = goals.filter(({ measure }) => measure).length;
  const unmonitored = goals.filter(({ monitoring }) => !monitoring).length;
  const answer = m.goals_answer({ programmes, goals: different, measures });
  if (unmonitored === 0) return `${answer} ${m.goals_all_monitored()}`;
  const sectors = [...new Set(goals.flatMap((one) => (one.monitoring ? [] : (one.sector ?? []))))];
  return `${answer} ${
    sectors.length > 0 && sectors.length <= 3
      ? m.goals_unmonitored_in({ count: unmonitored, sectors: formatList(sectors, language) })
      : m.goals_unmonitored({ count: unmonitored })
  }`;
}
