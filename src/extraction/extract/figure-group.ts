import type { ClientGroup } from '../../contract/vocabulary';
import { ofKind } from '../annotated';
import type { Span } from '../document';
import type { Mention } from '../knowledge/matcher';
import type { Meaning } from '../knowledge/meaning';
import type { Figure } from './measure-context';
import { outermost } from './outermost';

interface GroupWord extends Span {
  readonly cue: string;
}

const groups = ['jobseekers', 'others', 'rest'];

const wordsIn = (mentions: readonly Mention<Meaning>[]): GroupWord[] =>
  outermost(
    ofKind(mentions, 'cue')
      .map(({ start, end, meaning }) => ({ start, end, cue: meaning.cue }))
      .filter(({ cue }) => groups.includes(cue)),
  );

/**
 * Whose a figure is: the clients that stand right after it (`for the others`), else those named since the figure before it, else
 * those its place asks for. `Muille` counts where jobseekers are told of too.
 */
export function groupOfFigure({ text, statement, quantity, others }: Figure): ClientGroup {
  const { mentions, previous, clientGroup } = statement;
  if (clientGroup) return clientGroup;
  const named = wordsIn(mentions);
  const both = [...named, ...wordsIn(previous)].some((w) => w.cue === 'jobseekers');
  const words = named.filter((w) => w.cue !== 'rest' || both);
  const after = words.find(
    (w) => w.start >= quantity.end && /^\s*(?:för\s+|\()?$/.test(text.slice(quantity.end, w.start)),
  );
  if (after) return groupOf(after);
  const from = Math.max(statement.start, ...ends(others, quantity));
  const before = words.filter((w) => w.start >= from && w.end <= quantity.start).map(groupOf);
  const [first] = before;
  return first && before.every((group) => group === first) ? first : 'all';
}

const ends = (others: readonly Span[], before: Span): number[] =>
  others.filter((o) => o.end <= before.start).map((o) => o.end);

const groupOf = ({ cue }: GroupWord): ClientGroup =>
  cue === 'jobseekers' ? 'jobseekers' : 'others';
