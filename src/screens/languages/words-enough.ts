import { formatList, formatNumber, formatShare, type FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import { nameIn } from '../../messages/name-in';
import type { ReachBridge, ReachGroup } from './query-reach';
import { targetShare, type ReachPanel } from './shape-reach';

/** How few languages more would reach the share aimed at, or why no language of the table gets there. */
export function enoughWords(panel: ReachPanel, language: FormatLanguage): string {
  const { groups, share } = panel.enough;
  const target = formatNumber(targetShare, language);
  if (groups.length === 0 && share >= targetShare) return m.reach_enough_already({ target });
  const words = { target, count: groups.length, share: formatShare(share, language) };
  if (share < targetShare) return m.reach_enough_never(words);
  const names = groups.map((group) => nameIn(group, language));
  return m.reach_enough({ ...words, languages: formatList(names, language) });
}

/** How far the share aimed at is, to end the answer with; empty where no share is known. */
export function targetWords(known: readonly ReachPanel[], language: FormatLanguage): string {
  const target = formatNumber(targetShare, language);
  const [only, ...others] = known;
  if (!only) return '';
  if (others.length > 0) {
    const count = known.filter(
      ({ municipality }) => (municipality.reached_share ?? 0) >= targetShare,
    );
    return m.reach_target_places({ target, count: count.length, total: known.length });
  }
  const { groups, share } = only.enough;
  if (share < targetShare) return m.reach_target_never({ target });
  if (groups.length === 0) return m.reach_enough_already({ target });
  return m.reach_target_languages({ target, count: groups.length });
}

/** Whom a language of orientation may serve beside its own speakers, a line for each such language. */
export function bridgeLines({ bridges }: ReachPanel, language: FormatLanguage): string[] {
  return bridges.map((bridge) =>
    m.reach_bridge_line({
      language: nameIn(bridge, language),
      persons: formatNumber(bridge.persons, language),
      share: formatShare(bridge.share, language),
    }),
  );
}

/** Names of the languages of orientation that some of a group may know instead of their own. */
export function bridgeNames(
  { bridges: codes }: ReachGroup,
  bridges: readonly ReachBridge[],
  language: FormatLanguage,
): string | null {
  const own = bridges.filter(({ bridge_code }) => codes?.split(' ').includes(bridge_code));
  return own.length > 0 ? own.map((bridge) => nameIn(bridge, language)).join(', ') : null;
}

const listed = 8;

/** Of which municipalities the residents’ languages are missing, and where they are to be had; null where of none. */
export function missingResidents(
  places: readonly string[],
  language: FormatLanguage,
): string | null {
  if (places.length === 0) return null;
  const rest = places.length - listed;
  const names =
    rest > 0
      ? `${places.slice(0, listed).join(', ')} ${m.and_more({ count: rest })}`
      : formatList(places, language);
  return m.reach_missing({ municipalities: names });
}
