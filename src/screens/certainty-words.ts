import { formatList, type FormatLanguage } from '../format';
import { certaintyName } from '../messages/certainty';
import { m } from '../messages/compiled/messages.js';
import type { Filters } from '../state/filters.svelte';

/** The answer of a figure with the certainties it is limited to before it: `Vain varmuus suoraan sanottu: …`. */
export function withCertainty(
  answer: string,
  { certainties, leavesOut }: Pick<Filters, 'certainties' | 'leavesOut'>,
  language: FormatLanguage,
): string {
  if (!leavesOut) return answer;
  const names = certainties.map((one) => certaintyName[one]().toLowerCase());
  return `${m.certainty_only({ names: formatList(names, language) })} ${answer}`;
}
