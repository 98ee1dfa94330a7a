import type { CoverageStatus } from '../../contract/vocabulary';
import { m } from '../../messages/compiled/messages.js';
import type { MatrixMode, OverviewCell } from './query';

export const statusWords: Record<CoverageStatus, () => string> = {
  described: m.state_described,
  mentioned: m.state_mentioned,
  empty: m.state_empty,
  absent: m.state_absent,
};

/** The state of a cell in words: `Kuvattu, suunnitteilla, viittaa muualle`. */
export function cellWords(cell: OverviewCell | undefined, mode: MatrixMode): string {
  if (!cell) return m.state_absent();
  const isAnswer = mode === 'questions' && cell.status === 'described';
  const words = [isAnswer ? m.overview_answered() : statusWords[cell.status]()];
  if (cell.planned) words.push(m.state_planned());
  if (cell.refers_elsewhere) words.push(m.state_elsewhere());
  return words.map((word, i) => (i === 0 ? word : word.toLowerCase())).join(', ');
}
