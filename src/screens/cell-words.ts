import type { CoverageStatus } from '../contract/vocabulary';
import { m } from '../messages/compiled/messages.js';

/** What the dataset says of a cell, and whether the certainties asked for let it count. */
export interface StatedCell {
  readonly status: CoverageStatus;
  readonly refers_elsewhere: boolean;
  readonly planned: boolean;
  readonly is_counted: boolean;
}

/** What a cell shows: the state of its fact, or that the certainty chosen leaves the fact out. */
export type CellState = CoverageStatus | 'left_out';

export const stateWords: Record<CellState, () => string> = {
  described: m.state_described,
  mentioned: m.state_mentioned,
  empty: m.state_empty,
  absent: m.state_absent,
  left_out: m.state_left_out,
};

export function cellState(cell: StatedCell | undefined): CellState {
  if (!cell) return 'absent';
  return cell.is_counted ? cell.status : 'left_out';
}

/** The state of a cell in words: `Kuvattu, suunnitteilla, viittaa muualle`. */
export function cellWords(cell: StatedCell | undefined, mode: 'sections' | 'questions'): string {
  const state = cellState(cell);
  if (!cell || state === 'left_out') return stateWords[state]();
  const isAnswer = mode === 'questions' && state === 'described';
  const words = [isAnswer ? m.overview_answered() : stateWords[state]()];
  if (cell.planned) words.push(m.state_planned());
  if (cell.refers_elsewhere) words.push(m.state_elsewhere());
  return words.map((word, i) => (i === 0 ? word : word.toLowerCase())).join(', ');
}
